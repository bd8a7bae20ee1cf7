/* SPDX-License-Identifier: GPL-3.0-or-later */
/* processor-x86-64.cc - counters, gates and constructor for x86-64 and ELF.

   A gate may change %r11 only: all else can hold arguments (%r10 the static
   chain, %al the number of vector arguments), the stack may hold more.

       none:  call  slow
       gate:  cmpq  $0, %fs:cell@tpoff            # a program's
              je    none
              incq  %gs:slots+8*slot(%rip)
       copy:

       none:  call  slow
       gate:  movq  cell@gottpoff(%rip), %r11     # a shared object's
              movq  %fs:(%r11), %r11
              testq %r11, %r11
              je    none
              addq  base(%rip), %r11
              addq  $1, 8*slot(%r11)
       copy:

   The slow stub saves what a call may change of the general registers and
   calls link->gate_enter (unit), which saves the vector registers.

   A body that is timed:

       copy:  decq  %gs:slots+8*slot(%rip)        # behind an endbr64
              js    enter
       back:  ...
              cmpq  %rsp, %gs:slots+8*slot+8(%rip)
              je    leave
       out:   ret
       enter: movl  $body, %r11d
              call  stub
              jmp   back
       stub:  pushq %r11                          # the unit's
              leaq  unit(%rip), %r11
              jmp   *link->time_enter
       leave: call  *link->time_leave             # the unit's, or
              ret                                 # jmp out, the function's

   Compiler only.  */

#include "gcc-common.h"

#include "code.h"
#include "processor.h"
#include "unit.h"

const char *
rp_target_refuse (void)
{
  if (tree_to_uhwi (TYPE_SIZE (ptr_type_node)) != 64 || !targetm.have_tls)
    return "only 64-bit code with thread-local storage is supported";
  return NULL;
}

/* The slots are reached relative to the instruction, so they must be near.  */
bool
rp_target_has_segment_p (void)
{
  return ix86_cmodel == CM_SMALL || ix86_cmodel == CM_SMALL_PIC;
}

bool
rp_target_segment_text_p (const char *text)
{
  for (const char *at = text; (at = strstr (at, "gs")) != NULL; at++)
    if (strncmp (at, "gsbase", 6) == 0
        || (at[2] == ':' && (at == text || !ISIDNUM (at[-1]))))
      return true;
  return false;
}

bool
rp_target_segment_call_p (gimple *call)
{
  tree decl = gimple_call_fndecl (call);
  const char *name
      = decl && DECL_NAME (decl) ? IDENTIFIER_POINTER (DECL_NAME (decl)) : "";
  return strcmp (name, "__builtin_ia32_wrgsbase64") == 0
         || strcmp (name, "__builtin_ia32_wrgsbase32") == 0;
}

bool
rp_target_segment_space_p (addr_space_t space)
{
  return space == 2; /* ADDR_SPACE_SEG_GS, in no header for plugins */
}

gasm *
rp_target_add (tree slab, unsigned offset, tree amount)
{
  vec<tree, va_gc> *inputs = NULL;
  if (!slab)
    {
      char text[160];
      /* Shorter, and no immediate operand to be fetched beside the address. */
      snprintf (text, sizeof text,
                integer_onep (amount)
                    ? "{incq %%%%gs:" RP_SLOTS_SYMBOL "+%u(%%%%rip)"
                      "|inc QWORD PTR gs:" RP_SLOTS_SYMBOL "[rip+%u]}"
                    : "{addq %%0, %%%%gs:" RP_SLOTS_SYMBOL "+%u(%%%%rip)"
                      "|add QWORD PTR gs:" RP_SLOTS_SYMBOL "[rip+%u], %%0}",
                offset, offset);
      vec_safe_push (inputs, rp_code_asm_operand ("er", amount));
      return gimple_build_asm_vec (ggc_strdup (text), inputs, NULL, NULL,
                                   NULL);
    }
  vec_safe_push (inputs, rp_code_asm_operand ("er", amount));
  vec_safe_push (inputs, rp_code_asm_operand ("r", slab));
  vec_safe_push (inputs, rp_code_asm_operand (
                             "i", build_int_cst (integer_type_node, offset)));
  return gimple_build_asm_vec ("{addq %0, %c2(%1)|add QWORD PTR [%1+%c2], %0}",
                               inputs, NULL, NULL, NULL);
}

/* Behind the first byte of each function, and behind an endbr64.  */
unsigned
rp_target_function_alignment (void)
{
  return (flag_cf_protection & CF_BRANCH) ? 128 : 64;
}

static void
put (const char *text)
{
  fputs (text, asm_out_file);
}

/* What is written here begins and ends so where the compilation is told to
   write Intel's syntax.  */
const char *
rp_target_text_begin (void)
{
  return ix86_asm_dialect == ASM_INTEL ? "\t.att_syntax prefix\n\t" : "";
}

const char *
rp_target_text_end (void)
{
  return ix86_asm_dialect == ASM_INTEL ? "\n\t.intel_syntax noprefix\n" : "";
}

/* Load the cell of the calling thread, or its address, into REGISTER.  */
static void
put_cell (const char *reg, bool address)
{
  const char *cell = rp_code_cell_name ();
  if (rp_code_shared_cell_p ())
    {
      fprintf (asm_out_file, "\tmovq\t%s@gottpoff(%%rip), %%%s\n", cell, reg);
      fprintf (asm_out_file,
               address ? "\taddq\t%%fs:0, %%%s\n"
                       : "\tmovq\t%%fs:(%%%s), %%%s\n",
               reg, reg);
    }
  else if (address)
    fprintf (asm_out_file,
             "\tmovq\t%%fs:0, %%%s\n\tleaq\t%s@tpoff(%%%s), %%%s\n", reg, cell,
             reg, reg);
  else
    fprintf (asm_out_file, "\tmovq\t%%fs:%s@tpoff, %%%s\n", cell, reg);
}

void
rp_target_write_cell_function (const char *label)
{
  put (rp_target_text_begin ());
  fprintf (asm_out_file, "%s:\n\t.cfi_startproc\n\tendbr64\n", label);
  put_cell ("rax", true);
  put ("\tret\n\t.cfi_endproc\n");
  put (rp_target_text_end ());
}

void
rp_target_write_slow_stub (const char *label)
{
  static const char *const saved[]
      = { "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10" };
  unsigned n = ARRAY_SIZE (saved);

  put (rp_target_text_begin ());
  fprintf (asm_out_file, "%s:\n\t.cfi_startproc\n", label);
  for (unsigned i = 0; i < n; i++)
    fprintf (asm_out_file, "\tpushq\t%%%s\n\t.cfi_adjust_cfa_offset 8\n",
             saved[i]);
  /* The stack was 8 off a multiple of 16 at the function's entry; the gate's
     return address and eight words make it one.  */
  put ("\tleaq\t" RP_UNIT_SYMBOL "(%rip), %rdi\n");
  fprintf (asm_out_file, "\tcall\t*%u+%s(%%rip)\n",
           (unsigned) offsetof (struct ruchyprof_link, gate_enter),
           rp_code_link_name ());
  for (unsigned i = n; i-- > 0;)
    fprintf (asm_out_file, "\tpopq\t%%%s\n\t.cfi_adjust_cfa_offset -8\n",
             saved[i]);
  put ("\tret\n\t.cfi_endproc\n");
  put (rp_target_text_end ());
}

/* The operand that is SLOT, and what makes REGISTER point there if one is
   needed.  To be freed.  */
static char *
format_slot (const char *reg, unsigned slot, char **before)
{
  const char *cell = rp_code_cell_name ();
  if (rp_code_segment_p ())
    {
      *before = xstrdup ("");
      return xasprintf ("%%gs:" RP_SLOTS_SYMBOL "+%u(%%rip)", 8 * slot);
    }
  *before = rp_code_shared_cell_p ()
                ? xasprintf ("movq\t%s@gottpoff(%%rip), %%%s\n"
                             "\tmovq\t%%fs:(%%%s), %%%s\n"
                             "\taddq\t%u+%s(%%rip), %%%s\n\t",
                             cell, reg, reg, reg,
                             (unsigned) offsetof (struct ruchyprof_link, base),
                             rp_code_link_name (), reg)
                : xasprintf ("movq\t%%fs:%s@tpoff, %%%s\n\t", cell, reg);
  return xasprintf ("%u(%%%s)", 8 * slot, reg);
}

/* A stub of the unit that probes go by.  */
struct time_stub
{
  const char *label;
  unsigned field; /* of the link: what it calls */
  bool used;
};

/* Each is followed by the one for functions that may use wider vector
   registers.  */
#define ENTER 0
#define LEAVE 2

static struct time_stub time_stubs[]
    = { { ".Lruchyprof_time_enter",
          offsetof (struct ruchyprof_link, time_enter), false },
        { ".Lruchyprof_time_enter_wide",
          offsetof (struct ruchyprof_link, time_enter_wide), false },
        { ".Lruchyprof_time_leave",
          offsetof (struct ruchyprof_link, time_leave), false },
        { ".Lruchyprof_time_leave_wide",
          offsetof (struct ruchyprof_link, time_leave_wide), false } };

/* The current function's.  */
static struct time_stub *
time_stub_of (unsigned kind)
{
  return &time_stubs[TARGET_AVX ? kind + 1 : kind];
}

static const char *
use_time_stub (unsigned kind)
{
  time_stub_of (kind)->used = true;
  return time_stub_of (kind)->label;
}

char *
rp_target_count_down (unsigned slot)
{
  char *before;
  char *operand = format_slot ("r11", slot, &before);
  char *text = xasprintf ("%sdecq\t%s", before, operand);
  free (before);
  free (operand);
  return text;
}

char *
rp_target_enter (unsigned body)
{
  return xasprintf ("js\t.Lruchyprof_enter%u\n.Lruchyprof_entered%u:", body,
                    body);
}

/* Whether LAST is written as `ret' and nothing else.  */
static bool
plain_return_p (const rtx_insn *last)
{
  return GET_CODE (PATTERN (last)) == SIMPLE_RETURN
         && cfun->machine->function_return_type == indirect_branch_keep;
}

char *
rp_target_leave (unsigned body, unsigned number, unsigned slot,
                 const rtx_insn *last)
{
  rtx r11 = gen_rtx_REG (Pmode, R11_REG);
  if (!rp_code_segment_p () && reg_overlap_mentioned_p (r11, PATTERN (last)))
    return NULL;
  char *before;
  char *operand = format_slot ("r11", slot, &before);
  char *text = plain_return_p (last)
                   ? xasprintf ("%scmpq\t%%rsp, %s\n\tje\t%s", before, operand,
                                use_time_stub (LEAVE))
                   : xasprintf ("%scmpq\t%%rsp, %s\n"
                                "\tje\t.Lruchyprof_leave%u_%u\n"
                                ".Lruchyprof_left%u_%u:",
                                before, operand, body, number, body, number);
  free (before);
  free (operand);
  return text;
}

/* Where a probe stands, all that the function has saved is where it was, or is
   there again.  */
static const char *
frame_begin (void)
{
  return dwarf2out_do_cfi_asm ()
             ? "\t.cfi_remember_state\n\t.cfi_def_cfa\t%rsp, 8\n"
               "\t.cfi_restore\t%rbx\n\t.cfi_restore\t%rbp\n"
               "\t.cfi_restore\t%r12\n\t.cfi_restore\t%r13\n"
               "\t.cfi_restore\t%r14\n\t.cfi_restore\t%r15\n"
             : "";
}

static const char *
frame_end (void)
{
  return dwarf2out_do_cfi_asm () ? "\n\t.cfi_restore_state" : "";
}

char *
rp_target_enter_slowly (unsigned body)
{
  return xasprintf (".Lruchyprof_enter%u:\n%s\tmovl\t$%u, %%r11d\n"
                    "\tcall\t%s\n\tjmp\t.Lruchyprof_entered%u%s",
                    body, frame_begin (), body, use_time_stub (ENTER), body,
                    frame_end ());
}

char *
rp_target_leave_slowly (unsigned body, unsigned number, const rtx_insn *last)
{
  if (plain_return_p (last))
    return NULL;
  return xasprintf (".Lruchyprof_leave%u_%u:\n%s"
                    "\tcall\t*%u+%s(%%rip)\n"
                    "\tjmp\t.Lruchyprof_left%u_%u%s",
                    body, number, frame_begin (), time_stub_of (LEAVE)->field,
                    rp_code_link_name (), body, number, frame_end ());
}

static void
write_time_stub (const struct time_stub *stub)
{
  fprintf (asm_out_file, "%s:\n\t.cfi_startproc\n", stub->label);
  if (stub < &time_stubs[LEAVE])
    fprintf (asm_out_file,
             "\tpushq\t%%r11\n\t.cfi_def_cfa_offset 16\n"
             "\tleaq\t" RP_UNIT_SYMBOL "(%%rip), %%r11\n"
             "\tjmp\t*%u+%s(%%rip)\n",
             stub->field, rp_code_link_name ());
  else
    /* What jumped here has nothing left to do but to return.  */
    fprintf (asm_out_file, "\tcall\t*%u+%s(%%rip)\n\tret\n\tint3\n",
             stub->field, rp_code_link_name ());
  put ("\t.cfi_endproc\n");
}

void
rp_target_write_time_stubs (void)
{
  put (rp_target_text_begin ());
  for (unsigned i = 0; i < ARRAY_SIZE (time_stubs); i++)
    if (time_stubs[i].used)
      write_time_stub (&time_stubs[i]);
  put (rp_target_text_end ());
}

/* All that a call may change is saved but what this convention lets it
   keep.  */
bool
rp_target_probes_p (tree decl)
{
  tree attributes = TYPE_ATTRIBUTES (TREE_TYPE (decl));
  return ix86_abi == SYSV_ABI && !lookup_attribute ("ms_abi", attributes)
         && !lookup_attribute ("no_caller_saved_registers", attributes);
}

/* The head of the gate: it has no alternatives in length, for calls that need
   no head lead behind it.  */
static void
put_head (const char *label, const char *slow)
{
  fprintf (asm_out_file, "%s_none:\n\t.cfi_startproc\n\tcall\t%s\n%s:\n",
           label, slow, label);
  if (rp_code_segment_p ())
    fprintf (asm_out_file, "\tcmpq\t$0, %%fs:%s@tpoff\n",
             rp_code_cell_name ());
  else
    {
      put_cell ("r11", false);
      put ("\ttestq\t%r11, %r11\n");
    }
  fprintf (asm_out_file, "\tje\t%s_none\n", label);
}

#define SEGMENT_HEAD 12 /* cmpq and je */

unsigned
rp_target_gate_head (void)
{
  return rp_code_segment_p () ? SEGMENT_HEAD : 0;
}

static void
put_count (unsigned slot)
{
  if (rp_code_segment_p ())
    {
      fprintf (asm_out_file, "\tincq\t%%gs:" RP_SLOTS_SYMBOL "+%u(%%rip)\n",
               8 * slot);
      return;
    }
  if (rp_code_shared_cell_p ())
    fprintf (asm_out_file, "\taddq\t%u+%s(%%rip), %%r11\n",
             (unsigned) offsetof (struct ruchyprof_link, base),
             rp_code_link_name ());
  fprintf (asm_out_file, "\taddq\t$1, %u(%%r11)\n", 8 * slot);
}

void
rp_target_write_gate (const char *label, unsigned slot, const char *copy,
                      const char *slow)
{
  put (rp_target_text_begin ());
  put_head (label, slow);
  if (slot != RUCHYPROF_NONE)
    put_count (slot);
  if (copy)
    {
      put ("\tjmp\t");
      assemble_name (asm_out_file, copy);
      fputc ('\n', asm_out_file);
    }
  put ("\t.cfi_endproc\n");
  put (rp_target_text_end ());
}

void
rp_target_write_thunk_gate (const char *label, const struct rp_thunk *thunk,
                            const char *gate)
{
  /* A result in memory takes the first argument's place.  */
  bool second
      = aggregate_value_p (TREE_TYPE (TREE_TYPE (thunk->decl)), thunk->decl);
  const char *object = second ? "rsi" : "rdi";
  put (rp_target_text_begin ());
  fprintf (asm_out_file, "%s:\n\t.cfi_startproc\n", label);
  if (thunk->fixed_offset)
    fprintf (asm_out_file, "\taddq\t$%ld, %%%s\n", (long) thunk->fixed_offset,
             object);
  if (thunk->virtual_offset)
    fprintf (asm_out_file, "\tmovq\t(%%%s), %%r11\n\taddq\t%ld(%%r11), %%%s\n",
             object, (long) thunk->virtual_value, object);
  fprintf (asm_out_file, "\tjmp\t%s\n\t.cfi_endproc\n", gate);
  put (rp_target_text_end ());
}

/* %rax = the bounds' call of the function in %rax.  */
static void
put_bounds (bool with_abi)
{
  put ("\tleaq\t__start_" RUCHYPROF_UNITS_SECTION "(%rip), %rdi\n"
       "\tleaq\t__stop_" RUCHYPROF_UNITS_SECTION "(%rip), %rsi\n");
  if (with_abi)
    fprintf (asm_out_file, "\tmovl\t$%u, %%edx\n", RUCHYPROF_ABI_VERSION);
}

void
rp_target_write_constructor (void)
{
  put (rp_target_text_begin ());
  put ("\t.cfi_startproc\n\tendbr64\n"
       "\tpushq\t%rbx\n\t.cfi_adjust_cfa_offset 8\n"
       "\tmovq\t" RUCHYPROF_REGISTER "@GOTPCREL(%rip), %rax\n"
       "\ttestq\t%rax, %rax\n\tjne\t1f\n"
       "\tleaq\t.Lruchyprof_variable(%rip), %rdi\n"
       "\tmovq\tsecure_getenv@GOTPCREL(%rip), %rax\n"
       "\ttestq\t%rax, %rax\n\tje\t9f\n\tcall\t*%rax\n"
       "\ttestq\t%rax, %rax\n\tje\t9f\n"
       "\tmovzwl\t(%rax), %ecx\n"
       "\ttestb\t%cl, %cl\n\tje\t9f\n"
       "\tcmpl\t$0x30, %ecx\n\tje\t9f\n" /* "0" and its end */
       "\tmovq\tdlopen@GOTPCREL(%rip), %rax\n"
       "\ttestq\t%rax, %rax\n\tje\t8f\n"
       "\tleaq\t.Lruchyprof_library(%rip), %rdi\n"
       "\tmovl\t$2, %esi\n\tcall\t*%rax\n" /* RTLD_NOW */
       "\ttestq\t%rax, %rax\n\tjne\t5f\n"
       "\tleaq\t.Lruchyprof_installed(%rip), %rdi\n"
       "\tcmpb\t$0, (%rdi)\n\tje\t8f\n"
       "\tmovl\t$2, %esi\n\tcall\t*dlopen@GOTPCREL(%rip)\n"
       "5:\tmovq\t%rax, %rbx\n\ttestq\t%rax, %rax\n\tje\t8f\n"
       "\tmovq\t%rbx, %rdi\n"
       "\tleaq\t.Lruchyprof_unregister_name(%rip), %rsi\n"
       "\tcall\t*dlsym@GOTPCREL(%rip)\n"
       "\tmovq\t%rax, __ruchyprof_detach_call(%rip)\n"
       "\tmovq\t%rbx, %rdi\n"
       "\tleaq\t.Lruchyprof_register_name(%rip), %rsi\n"
       "\tcall\t*dlsym@GOTPCREL(%rip)\n"
       "\ttestq\t%rax, %rax\n\tje\t8f\n\tjmp\t2f\n"
       "1:\tmovq\t" RUCHYPROF_UNREGISTER "@GOTPCREL(%rip), %rcx\n"
       "\tmovq\t%rcx, __ruchyprof_detach_call(%rip)\n"
       "2:\n");
  put_bounds (true);
  put ("\tcall\t*%rax\n\tjmp\t9f\n"
       "8:\tleaq\t.Lruchyprof_missing(%rip), %rsi\n\tmovl\t$2, %edi\n"
       "\txorl\t%edx, %edx\n"
       "7:\tcmpb\t$0, (%rsi,%rdx)\n\tje\t6f\n\tincq\t%rdx\n\tjmp\t7b\n"
       "6:\tmovl\t$1, %eax\n\tsyscall\n" /* write */
       "9:\tpopq\t%rbx\n\t.cfi_adjust_cfa_offset -8\n\tret\n"
       "\t.cfi_endproc\n");
  put (rp_target_text_end ());
}

void
rp_target_write_destructor (void)
{
  put (rp_target_text_begin ());
  put ("\t.cfi_startproc\n\tendbr64\n"
       "\tmovq\t__ruchyprof_detach_call(%rip), %rax\n"
       "\ttestq\t%rax, %rax\n\tje\t1f\n");
  put_bounds (false);
  put ("\tjmp\t*%rax\n1:\tret\n\t.cfi_endproc\n");
  put (rp_target_text_end ());
}
