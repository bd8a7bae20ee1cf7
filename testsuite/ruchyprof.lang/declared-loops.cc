// SPDX-License-Identifier: MIT
// A loop whose condition declares a variable, of which C++ makes an endless
// loop with an `if' in front of its body.
// { dg-do run }
// { profile-check "loops[line=@number].iterations == 3" }
// { profile-check "loops[line=@number].entries == 1" }
// { profile-check "branches[line=@number].taken == 3" }
// { profile-check "branches[line=@number].not_taken == 1" }
// { profile-check "loops[line=@pointer].iterations == 4" }
// { profile-check "branches[line=@pointer].taken == 4" }
// { profile-check "branches[line=@pointer].not_taken == 2" }
// { profile-check "branches[line=@skip].taken == 2" }
// { profile-check "loops[line=@object].iterations == 5" }
// { profile-check "loops[line=@object].entries == 1" }
// { profile-check "branches[line=@object].taken == 5" }
// { profile-check "branches[line=@object].not_taken == 1" }
// { profile-check "loops[line=@throwing].iterations == 4" }
// { profile-check "branches[line=@throwing].taken == 4" }
// { profile-check "branches[line=@throwing].not_taken == 0" }
// { profile-check "loops[line=@counted].iterations == 6" }
// { profile-check "branches[line=@counted].taken == 6" }
// { profile-check "branches[line=@counted].not_taken == 1" }
// { profile-check "loops[line=@own].iterations == 3" }
// { profile-check "branches[line=@leaves].taken == 1" }
// { profile-check "branches[line=@leaves].not_taken == 2" }
// { profile-check "consistent == true" }

struct Node
{
  int value;
  Node *next;
};

struct Item
{
  int value;
  explicit operator bool () const { return value > 0; }
  ~Item () { value = -1; }
};

static volatile int left, sink;

static int __attribute__ ((noinline))
take ()
{
  return left > 0 ? left-- : 0;
}

static int __attribute__ ((noinline))
take_or_throw ()
{
  if (left == 0)
    throw 1;
  return left--;
}

static void __attribute__ ((noinline))
walk (Node *list)
{
  while (Node *node = list) // @pointer
    {
      list = node->next;
      if (node->value & 1) // @skip
        continue;
      sink = node->value;
    }
}

static void __attribute__ ((noinline))
objects ()
{
  while (Item item = Item{ take () }) // @object
    sink = item.value;
}

int
main ()
{
  left = 3;
  while (int n = take ()) // @number
    sink = n;
  Node nodes[4] = { { 1, nodes + 1 }, { 2, nodes + 2 }, { 3, nodes + 3 },
                    { 4, nullptr } };
  walk (nodes);
  walk (nullptr);
  left = 5;
  objects ();
  left = 4;
  try
    {
      while (int n = take_or_throw ()) // @throwing
        sink = n;
    }
  catch (int)
    {
      sink = 0;
    }
  for (int i = 0; int rest = 6 - i; i++) // @counted
    sink = rest;
  left = 2;
  while (true) // @own
    {
      int n = take ();
      if (!n) // @leaves
        break;
      sink = n;
    }
  return 0;
}
