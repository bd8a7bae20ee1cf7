/* SPDX-License-Identifier: MIT */
/* Memory that need not be there, with the kernel's call for it and with a
   kernel that refuses it.  */

#define RP_NO_POISON
#include "memory.h"

#include "unit.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>

#define PAGE 65536 /* a multiple of every system's */

static char *pages; /* three; the last may not be read */

static void
test_whole (void)
{
  static char copy[2 * PAGE];
  CHECK (rp_memory_copy (copy, (uintptr_t) pages, 2 * PAGE) == 2 * PAGE);
  CHECK (memcmp (copy, pages, 2 * PAGE) == 0);
  memset (copy, 0, sizeof copy);
  CHECK (rp_memory_copy (copy, (uintptr_t) pages + 77, 8) == 8);
  CHECK (memcmp (copy, pages + 77, 8) == 0 && copy[8] == 0);
}

static void
test_missing (void)
{
  char copy[64];
  CHECK (rp_memory_copy (copy, (uintptr_t) pages + 2 * PAGE, 8) == 0);
  CHECK (rp_memory_copy (copy, 16, 64) == 0);
  CHECK (rp_memory_copy (copy, UINTPTR_MAX - 100, 64) == 0);
  memset (copy, 0, sizeof copy);
  /* What is there of it, or nothing.  */
  size_t some = rp_memory_copy (copy, (uintptr_t) pages + 2 * PAGE - 24, 64);
  CHECK (some == 24 || some == 0);
  CHECK (memcmp (copy, pages + 2 * PAGE - 24, some) == 0);
}

static bool
refuse (void)
{
  struct sock_filter code[] = {
    BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offsetof (struct seccomp_data, nr)),
    BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, SYS_process_vm_readv, 0, 1),
    BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
    BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = { sizeof code / sizeof *code, code };
  return prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
         && prctl (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

static void
test_whole_refused (void)
{
  test_whole ();
}

static void
test_missing_refused (void)
{
  test_missing ();
}

int
main (void)
{
  pages = mmap (NULL, 3 * PAGE, PROT_READ | PROT_WRITE,
                MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CHECK (pages != MAP_FAILED);
  for (size_t i = 0; i < 2 * PAGE; i++)
    pages[i] = (char) unit_random_below (256);
  /* Unmapped, it might become somebody else's: an emulator's own, say.  */
  CHECK (mprotect (pages + 2 * PAGE, PAGE, PROT_NONE) == 0);
  RUN (test_whole);
  RUN (test_missing);
  /* An emulator has neither the call nor filters.  */
  if (refuse ())
    {
      RUN (test_whole_refused);
      RUN (test_missing_refused);
    }
  return unit_status ();
}
