! SPDX-License-Identifier: MIT
! Labels of a select case or a computed go to that lead where no label leads
! are counted, too; what copies and releases a type has no rows.
! { dg-do run }
! { require fortran }
! { dg-output "34" }
! { profile-check "switches[line=@select].executions == 6" }
! { profile-check "switches[line=@select].cases[values=\"1, 3\"].count == 2" }
! { profile-check "switches[line=@select].cases[values=2].count == 1" }
! { profile-check "switches[line=@select].cases[values=default].count == 3" }
! { profile-check "switches[line=@goto].executions == 3" }
! { profile-check "switches[line=@goto].cases[values=1].count == 1" }
! { profile-check "switches[line=@goto].cases[values=2].count == 1" }
! { profile-check "count(functions[name~__*_type*]) == 0" }
! { profile-check "consistent == true" }
module kinds
  type, abstract :: base_type
  contains
    procedure(value_of), deferred :: value
  end type
  abstract interface
    integer function value_of(self)
      import base_type
      class(base_type), intent(in) :: self
    end function
  end interface
  type, extends(base_type) :: list_type
    integer, allocatable :: items(:)
  contains
    procedure :: value
  end type
contains
  integer function value(self)
    class(list_type), intent(in) :: self
    value = size(self%items)
  end function
end module

program switch
  use kinds
  implicit none
  class(base_type), allocatable :: list
  integer :: i, total
  total = 0
  do i = 1, 6
    select case (i) ! @select
    case (1, 3)
    case (2)
      total = total + 10
    case default
    end select
  end do
  do i = 1, 3
    goto (10, 20), i ! @goto
10  total = total + 3
20  total = total + 5
  end do
  allocate (list, source=list_type([1, 2, 3]))
  print '(i0)', total + list%value()
end program
