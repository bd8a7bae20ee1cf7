! SPDX-License-Identifier: MIT
! Fortran's do while: gfortran turns its condition round, and makes one jump
! of each operand.  Operands below .not. count as they stand.
! { dg-do run }
! { require fortran }
! { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -g" }
! { profile-check "loops[line=@one].iterations == 5" }
! { profile-check "loops[line=@one].kind == while" }
! { profile-check "loops[line=@one].column == 3" }
! { profile-check "branches[line=@one].taken == 5" }
! { profile-check "branches[line=@one].not_taken == 1" }
! { profile-check "branches[line=@one].kind == loop" }
! { profile-check "loops[line=@and].iterations == 5" }
! { profile-check "loops[line=@and].entries == 1" }
! { profile-check "sum(branches[line=@and].taken) == 10" }
! { profile-check "sum(branches[line=@and].not_taken) == 1" }
! { profile-check "loops[line=@or].iterations == 5" }
! { profile-check "loops[line=@or].entries == 1" }
! { profile-check "sum(branches[line=@or].taken) == 5" }
! { profile-check "sum(branches[line=@or].not_taken) == 2" }
! { profile-check "loops[line=@lines].iterations == 3" }
! { profile-check "loops[line=@until].iterations == 4" }
! { profile-check "sum(branches[line=@not].taken) == 6" }
! { profile-check "sum(branches[line=@not].not_taken) == 1" }
! { profile-check "consistent == true" }

program loops
  implicit none
  integer :: i, n
  n = 5
  i = 20
  do while (n > 0) ! @one
    n = n - 1
  end do
  n = 5
  DO WHILE (n > 0 .AND. i > 1) ! @and
    n = n - 1
  end do
  n = 5
  do while (n > 0 .or. i > 17) ! @or
    n = n - 1
    i = i - 1
  end do
  n = 3
  do while (n > 0 .and. & ! @lines
            i > 1)
    n = n - 1
  end do
  n = 5
  do
    n = n - 1 ! @until
    if (.not. (n > 1 .and. i > 2)) exit ! @not
  end do
  print *, n
end program loops
