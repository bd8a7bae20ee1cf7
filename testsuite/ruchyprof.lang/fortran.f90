! SPDX-License-Identifier: MIT
! Fortran: do loops, which ask nothing; a recursive function; an array
! expression.
! { dg-do run }
! { require fortran }
! { dg-output "5050 55 338350" }
! { profile-check "functions[name=fib].calls == 177" }
! { profile-check "loops[line=@do].iterations == 100" }
! { profile-check "count(branches[line=@do]) == 0" }
! { profile-check "branches[line=@odd].taken == 50" }
! { profile-check "consistent == true" }

program known
  implicit none
  integer :: i, total, squares(100), odd
  total = 0
  odd = 0
  do i = 1, 100 ! @do
    total = total + i
    squares(i) = i * i
    if (mod(i, 2) == 1) odd = odd + 1 ! @odd
  end do
  print '(i0,1x,i0,1x,i0)', total, fib(10), sum(squares)
  if (odd /= 50) stop 1

contains

  recursive integer function fib(n) result(value)
    integer, intent(in) :: n
    if (n < 2) then
      value = n
    else
      value = fib(n - 1) + fib(n - 2)
    end if
  end function fib

end program known
