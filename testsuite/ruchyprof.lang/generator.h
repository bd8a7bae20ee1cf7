/* SPDX-License-Identifier: MIT */
/* generator.h - what a coroutine returns that yields numbers: it is suspended
   at its begin, at its end and at each co_yield.  For the tests of coroutines;
   its functions have no loops and no branches.  */

#include <coroutine>
#include <exception>

struct generator
{
  struct promise_type
  {
    int value = 0;
    generator
    get_return_object ()
    {
      return { std::coroutine_handle<promise_type>::from_promise (*this) };
    }
    std::suspend_always
    initial_suspend ()
    {
      return {};
    }
    std::suspend_always
    final_suspend () noexcept
    {
      return {};
    }
    std::suspend_always
    yield_value (int v)
    {
      value = v;
      return {};
    }
    void
    return_void ()
    {
    }
    void
    unhandled_exception ()
    {
      std::terminate ();
    }
  };
  std::coroutine_handle<promise_type> handle;
};
