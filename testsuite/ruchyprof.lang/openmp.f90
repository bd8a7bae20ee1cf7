! SPDX-License-Identifier: MIT
! OpenMP in Fortran: the row of a loop stands at its do, and what workshare
! makes of an array has none.
! { dg-do run }
! { require fortran }
! { option-matrix "-O0 -fopenmp" "-O1 -fopenmp" "-O2 -fopenmp" "-O3 -fopenmp" }
! { dg-output "1275" }
! { profile-check "loops[line=@sum].iterations == 50" }
! { profile-check "loops[line=@sum].entries == 4" }
! { profile-check "loops[line=@sum].column == 3" }
! { profile-check "branches[line=@even].taken == 25" }
! { profile-check "loops[line=@outer].iterations == 10" }
! { profile-check "loops[line=@inner].iterations == 30" }
! { profile-check "loops[line=@inner].entries == 10" }
! { profile-check "loops[line=@simd].iterations == 30" }
! { profile-check "loops[line=@simd].entries == 1" }
! { profile-check "loops[line=@simd].column == 10" }
! { profile-check "loops[line=@collapse].iterations == 20" }
! { profile-check "loops[line=@while].iterations == 36" }
! { profile-check "loops[line=@while].entries == 12" }
! { profile-check "loops[line=@whiles].iterations == 12" }
! { profile-check "count(loops[kind~*]) == 7" }
! { profile-check "consistent == true" }
program openmp
  use omp_lib
  integer :: i, j, s
  integer :: a(100), b(100)
  call omp_set_dynamic(.false.)
  call omp_set_num_threads(4)
  s = 0
  b = 0
!$omp parallel do &
!$omp   reduction(+:s)
  ! the sum
  do i = 1, 50 ! @sum
    s = s + i
    if (mod(i, 2) == 0) then ! @even
      a(i) = i
    end if
  end do
!$omp parallel
!$omp do schedule(dynamic)
  do i = 1, 10 ! @outer
    do j = 1, 3 ! @inner
      a(i + 20) = j
    end do
  end do
!$omp end parallel
!$omp simd
  named: do i = 1, 30 ! @simd
    a(i) = a(i) + 1
  end do named
!$omp parallel do collapse(2)
  do i = 1, 5 ! @collapse
    do j = 1, 4
      a(i * 4 + j) = i
    end do
  end do
!$omp parallel do
  do i = 1, 12 ! @whiles
    do while (b(i) < 3) ! @while
      b(i) = b(i) + 1
    end do
  end do
!$omp parallel workshare
  a = a + 1
!$omp end parallel workshare
  print *, s
end program
