! SPDX-License-Identifier: MIT
! heat: the temperature of a plate whose left edge is hot, by Jacobi's method,
! until it settles.

program heat
  implicit none
  integer, parameter :: n = 64
  real(8) :: plate(0:n+1, 0:n+1), next(0:n+1, 0:n+1)
  integer :: steps

  plate = 0
  plate(:, 0) = 100
  next = plate
  steps = 0
  do
    call step(plate, next)
    steps = steps + 1
    if (largest_change(plate, next) < 0.05d0) exit
    plate = next
  end do
  print '(i0, a, f6.2)', steps, ' steps, middle ', next(n/2, n/2)

contains

  subroutine step(old, new)
    real(8), intent(in) :: old(0:n+1, 0:n+1)
    real(8), intent(inout) :: new(0:n+1, 0:n+1)
    integer :: i, j
    do j = 1, n
      do i = 1, n
        new(i, j) = 0.25d0 * (old(i-1, j) + old(i+1, j) &
                              + old(i, j-1) + old(i, j+1))
      end do
    end do
  end subroutine

  real(8) function largest_change(old, new)
    real(8), intent(in) :: old(0:n+1, 0:n+1), new(0:n+1, 0:n+1)
    integer :: i, j
    largest_change = 0
    do j = 1, n
      do i = 1, n
        if (abs(new(i, j) - old(i, j)) > largest_change) &
          largest_change = abs(new(i, j) - old(i, j))
      end do
    end do
  end function

end program
