// SPDX-License-Identifier: MIT
// Functions have the names that the source gives them, also with -flto.
// { dg-do run }
// { require c++ lto }
// { option-matrix "-O2" "-O2 -flto" }
// { dg-output "9" }
// { profile-check "functions[linkage_name=other_name].name == renamed" }
// { profile-check "branches[line=@lambda].function == \"main(int, char**)::<lambda(int)>::operator()\"" }
// { profile-check "branches[line=@renamed].function == renamed" }

#include <cstdio>

int renamed (int x) __asm__("other_name");
int
renamed (int x)
{
  if (x > 1) // @renamed
    return x;
  return 1;
}

int
main (int argc, char **)
{
  auto limited = [] (int x) {
    if (x > 4) // @lambda
      return 4;
    return x;
  };
  std::printf ("%d\n", renamed (5) + limited (argc + 8));
}
