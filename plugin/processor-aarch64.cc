/* SPDX-License-Identifier: GPL-3.0-or-later */
/* processor-aarch64.cc - counters, gates and constructor for aarch64 and ELF.

   There is no instruction that adds to memory before Armv8.1.  A counter is

       add   x16, slab, #8*slot
    1: ldxr  x17, [x16]              # a signal in between makes stxr fail
       add   x17, x17, #1
       stxr  w15, x17, [x16]
       cbnz  w15, 1b

   or, with the atomic instructions of Armv8.1 (-march=armv8.1-a, +lse),

       add   x16, slab, #8*slot
       stadd amount, [x16]

   No ordering is asked for: a slab belongs to one thread.

   A gate may change x9 to x17 only: x0 to x8 hold arguments, x18 the static
   chain, the stack may hold more.

       none:  adr   x17, again
              b     slow
       again: bti   c
       gate:  mrs   x16, tpidr_el0           # or with the offset from the GOT
              add   x16, x16, #:tprel_hi12:cell, lsl #12
              ldr   x16, [x16, #:tprel_lo12_nc:cell]
              cbz   x16, none
              adrp  x17, base                # shared cell only, with the
              ldr   x17, [x17, :lo12:base]   # next two
              add   x16, x16, x17
              counter
       copy:

   The slow stub saves what a call may change of the general registers, calls
   link->gate_enter (unit), which saves the vector registers, and goes back to
   `again'.  Whatever is reached by an indirect branch begins with bti c, a
   hint that older processors pass over.

   A body that is timed counts down behind a bti c, with x9 as the slab, x10
   and x11 to work in, and goes to

       enter: stp   x29, x30, [sp, -16]!      # a frame record
              mov   x29, sp
              mov   w10, body
              bl    time_enter
              ldp   x29, x30, [sp], 16
              b     back

   when that has run out; where it leaves, it compares the stack pointer.
   Compiler only.  */

#include "gcc-common.h"

#include "code.h"
#include "processor.h"
#include "unit.h"

#define BTI_C "\thint\t34\n"

const char *
rp_target_text_begin (void)
{
  return "";
}

const char *
rp_target_text_end (void)
{
  return "";
}

const char *
rp_target_refuse (void)
{
  if (tree_to_uhwi (TYPE_SIZE (ptr_type_node)) != 64 || !targetm.have_tls)
    return "only 64-bit code with thread-local storage is supported";
  if (aarch64_cmodel == AARCH64_CMODEL_LARGE)
    return "-mcmodel=large is not supported";
  return NULL;
}

/* Write to TEXT what makes x16 the address BASE + OFFSET, at most 2^24 bytes;
   the result is the register that holds it.  */
static const char *
format_address (char *text, size_t size, const char *base, unsigned offset)
{
  unsigned high = offset >> 12, low = offset & 0xfff;
  int n = 0;
  *text = '\0';
  if (high)
    n = snprintf (text, size, "add\tx16, %s, %u, lsl 12\n\t", base, high);
  if (low)
    snprintf (text + n, size - n, "add\tx16, %s, %u\n\t", high ? "x16" : base,
              low);
  return offset ? "x16" : base;
}

bool
rp_target_has_segment_p (void)
{
  return false;
}

bool
rp_target_segment_text_p (const char *text)
{
  (void) text;
  return false;
}

bool
rp_target_segment_call_p (gimple *call)
{
  (void) call;
  return false;
}

bool
rp_target_segment_space_p (addr_space_t space)
{
  (void) space;
  return false;
}

gasm *
rp_target_add (tree slab, unsigned offset, tree amount)
{
  vec<tree, va_gc> *inputs = NULL, *clobbers = NULL;
  static const char *const changed[] = { "x16", "x17", "x15" };
  char address[80], text[240];
  const char *at = format_address (address, sizeof address, "%1", offset);

  if (TARGET_LSE)
    snprintf (text, sizeof text, "%sstadd\t%%0, [%s]", address, at);
  else
    snprintf (text, sizeof text,
              "%s\n1:\tldxr\tx17, [%s]\n\tadd\tx17, x17, %%0\n"
              "\tstxr\tw15, x17, [%s]\n\tcbnz\tw15, 1b",
              address, at, at);
  vec_safe_push (inputs,
                 rp_code_asm_operand (TARGET_LSE ? "r" : "rI", amount));
  vec_safe_push (inputs, rp_code_asm_operand ("r", slab));
  for (unsigned i = 0; i < (TARGET_LSE ? 1 : ARRAY_SIZE (changed)); i++)
    vec_safe_push (
        clobbers,
        build_tree_list (NULL_TREE,
                         build_string (strlen (changed[i]) + 1, changed[i])));
  return gimple_build_asm_vec (text, inputs, NULL, clobbers, NULL);
}

/* A jump is one instruction.  A function that begins with paciasp has another
   one, which gives back what that took.  */
unsigned
rp_target_function_alignment (void)
{
  return 0;
}

static void
put (const char *text)
{
  fputs (text, asm_out_file);
}

/* Load the cell of the calling thread, or its address, into x16.  */
static void
put_cell (bool address)
{
  const char *cell = rp_code_cell_name ();
  if (rp_code_shared_cell_p ())
    fprintf (asm_out_file,
             "\tadrp\tx16, :gottprel:%s\n"
             "\tldr\tx16, [x16, #:gottprel_lo12:%s]\n"
             "\tmrs\tx17, tpidr_el0\n"
             "\t%s\n",
             cell, cell,
             address ? "add\tx16, x17, x16" : "ldr\tx16, [x17, x16]");
  else
    fprintf (asm_out_file,
             "\tmrs\tx16, tpidr_el0\n"
             "\tadd\tx16, x16, #:tprel_hi12:%s, lsl #12\n"
             "\t%s:%s%s\n",
             cell,
             address ? "add\tx16, x16, #:tprel_lo12_nc"
                     : "ldr\tx16, [x16, #:tprel_lo12_nc",
             cell, address ? "" : "]");
}

/* Load the word at SYMBOL + OFFSET into REGISTER.  */
static void
put_load (const char *reg, const char *symbol, unsigned offset)
{
  fprintf (asm_out_file, "\tadrp\t%s, %s+%u\n\tldr\t%s, [%s, #:lo12:%s+%u]\n",
           reg, symbol, offset, reg, reg, symbol, offset);
}

static void
put_address (const char *reg, const char *symbol)
{
  fprintf (asm_out_file, "\tadrp\t%s, %s\n\tadd\t%s, %s, #:lo12:%s\n", reg,
           symbol, reg, reg, symbol);
}

void
rp_target_write_cell_function (const char *label)
{
  fprintf (asm_out_file, "\t.balign\t16\n%s:\n\t.cfi_startproc\n" BTI_C,
           label);
  put_cell (true);
  put ("\tmov\tx0, x16\n\tret\n\t.cfi_endproc\n");
}

void
rp_target_write_slow_stub (const char *label)
{
  static const char *const saved[]
      = { "x0, x1",   "x2, x3",   "x4, x5",   "x6, x7",  "x8, x9",
          "x10, x11", "x12, x13", "x14, x15", "x17, x18" };

  fprintf (asm_out_file,
           "\t.balign\t16\n%s:\n\t.cfi_startproc\n"
           "\tstp\tx29, x30, [sp, -160]!\n\t.cfi_def_cfa_offset 160\n"
           "\t.cfi_offset x29, -160\n\t.cfi_offset x30, -152\n"
           "\tmov\tx29, sp\n",
           label);
  for (unsigned i = 0; i < ARRAY_SIZE (saved); i++)
    fprintf (asm_out_file, "\tstp\t%s, [sp, %u]\n", saved[i], 16 + 16 * i);
  put_address ("x0", RP_UNIT_SYMBOL);
  put_load ("x16", rp_code_link_name (),
            offsetof (struct ruchyprof_link, gate_enter));
  put ("\tblr\tx16\n");
  for (unsigned i = 0; i < ARRAY_SIZE (saved); i++)
    fprintf (asm_out_file, "\tldp\t%s, [sp, %u]\n", saved[i], 16 + 16 * i);
  put ("\tldp\tx29, x30, [sp], 160\n\t.cfi_def_cfa_offset 0\n"
       "\t.cfi_restore x29\n\t.cfi_restore x30\n"
       "\tbr\tx17\n\t.cfi_endproc\n");
}

/* What makes x9 point less than 4096 below SLOT, and how far.  To be freed. */
static char *
format_slot (unsigned slot, unsigned *rest)
{
  const char *cell = rp_code_cell_name ();
  const char *link = rp_code_link_name ();
  unsigned base = offsetof (struct ruchyprof_link, base);
  unsigned high = 8 * slot >> 12;
  char *find = rp_code_shared_cell_p ()
                   ? xasprintf ("adrp\tx9, :gottprel:%s\n"
                                "\tldr\tx9, [x9, #:gottprel_lo12:%s]\n"
                                "\tmrs\tx10, tpidr_el0\n"
                                "\tldr\tx9, [x10, x9]\n"
                                "\tadrp\tx10, %s+%u\n"
                                "\tldr\tx10, [x10, #:lo12:%s+%u]\n"
                                "\tadd\tx9, x9, x10\n",
                                cell, cell, link, base, link, base)
                   : xasprintf ("mrs\tx9, tpidr_el0\n"
                                "\tadd\tx9, x9, #:tprel_hi12:%s, lsl #12\n"
                                "\tldr\tx9, [x9, #:tprel_lo12_nc:%s]\n",
                                cell, cell);
  *rest = 8 * slot & 0xfff;
  if (!high)
    return find;
  char *text = xasprintf ("%s\tadd\tx9, x9, %u, lsl 12\n", find, high);
  free (find);
  return text;
}

char *
rp_target_count_down (unsigned slot)
{
  unsigned rest;
  char *find = format_slot (slot, &rest);
  char *text = xasprintf ("%s\tadd\tx9, x9, %u\n"
                          "1:\tldxr\tx10, [x9]\n\tsub\tx10, x10, 1\n"
                          "\tstxr\tw11, x10, [x9]\n\tcbnz\tw11, 1b",
                          find, rest);
  free (find);
  return text;
}

char *
rp_target_enter (unsigned body)
{
  return xasprintf ("cmp\tx10, 0\n\tb.lt\t.Lruchyprof_enter%u\n"
                    ".Lruchyprof_entered%u:",
                    body, body);
}

/* Calls in tail position go by x16 and x17.  */
char *
rp_target_leave (unsigned body, unsigned number, unsigned slot,
                 const rtx_insn *)
{
  unsigned rest;
  char *find = format_slot (slot, &rest);
  char *text = xasprintf ("%s\tldr\tx10, [x9, %u]\n"
                          "\tcmp\tsp, x10\n"
                          "\tb.eq\t.Lruchyprof_leave%u_%u\n"
                          ".Lruchyprof_left%u_%u:",
                          find, rest, body, number, body, number);
  free (find);
  return text;
}

/* MIDDLE within a frame record of its own.  Where a probe stands, all that the
   function has saved is where it was, or is there again.  */
static char *
format_frame (const char *middle, const char *back)
{
  static const char restore[]
      = "\t.cfi_restore\tx19\n\t.cfi_restore\tx20\n\t.cfi_restore\tx21\n"
        "\t.cfi_restore\tx22\n\t.cfi_restore\tx23\n\t.cfi_restore\tx24\n"
        "\t.cfi_restore\tx25\n\t.cfi_restore\tx26\n\t.cfi_restore\tx27\n"
        "\t.cfi_restore\tx28\n";
  bool cfi = dwarf2out_do_cfi_asm ();
  return xasprintf ("%s%s\tstp\tx29, x30, [sp, -16]!\n%s\tmov\tx29, sp\n%s"
                    "\tldp\tx29, x30, [sp], 16\n\tb\t%s%s",
                    cfi ? "\t.cfi_remember_state\n\t.cfi_def_cfa\tsp, 0\n"
                        : "",
                    cfi ? restore : "",
                    cfi ? "\t.cfi_def_cfa_offset\t16\n"
                          "\t.cfi_offset\tx29, -16\n\t.cfi_offset\tx30, -8\n"
                        : "",
                    middle, back, cfi ? "\n\t.cfi_restore_state" : "");
}

char *
rp_target_enter_slowly (unsigned body)
{
  char *middle = xasprintf ("\tmov\tw10, %u\n\tmovk\tw10, %u, lsl 16\n"
                            "\tbl\t.Lruchyprof_time_enter\n",
                            body & 0xffff, body >> 16);
  char *back = xasprintf (".Lruchyprof_entered%u", body);
  char *frame = format_frame (middle, back);
  char *text = xasprintf (".Lruchyprof_enter%u:\n%s", body, frame);
  free (middle);
  free (back);
  free (frame);
  return text;
}

char *
rp_target_leave_slowly (unsigned body, unsigned number, const rtx_insn *)
{
  char *back = xasprintf (".Lruchyprof_left%u_%u", body, number);
  char *frame = format_frame ("\tbl\t.Lruchyprof_time_leave\n", back);
  char *text = xasprintf (".Lruchyprof_leave%u_%u:\n%s", body, number, frame);
  free (back);
  free (frame);
  return text;
}

void
rp_target_write_time_stubs (void)
{
  put ("\t.balign\t4\n.Lruchyprof_time_enter:\n\t.cfi_startproc\n");
  put_address ("x9", RP_UNIT_SYMBOL);
  put_load ("x11", rp_code_link_name (),
            offsetof (struct ruchyprof_link, time_enter));
  put ("\tbr\tx11\n\t.cfi_endproc\n"
       ".Lruchyprof_time_leave:\n\t.cfi_startproc\n");
  put_load ("x11", rp_code_link_name (),
            offsetof (struct ruchyprof_link, time_leave));
  put ("\tbr\tx11\n\t.cfi_endproc\n");
}

/* Not where vectors of any length, or more of them, pass through a call.  */
bool
rp_target_probes_p (tree decl)
{
  return fndecl_abi (decl).id () == default_function_abi.id ();
}

static void
put_count (unsigned slot)
{
  char address[80];
  const char *at = format_address (address, sizeof address, "x16", 8 * slot);
  if (rp_code_shared_cell_p ())
    {
      put_load ("x17", rp_code_link_name (),
                offsetof (struct ruchyprof_link, base));
      put ("\tadd\tx16, x16, x17\n");
    }
  fprintf (asm_out_file,
           "\t%s\n1:\tldxr\tx17, [%s]\n\tadd\tx17, x17, 1\n"
           "\tstxr\tw15, x17, [%s]\n\tcbnz\tw15, 1b\n",
           address, at, at);
}

unsigned
rp_target_gate_head (void)
{
  return 0;
}

void
rp_target_write_gate (const char *label, unsigned slot, const char *copy,
                      const char *slow)
{
  fprintf (asm_out_file,
           "\t.balign\t4\n%s_none:\n\t.cfi_startproc\n"
           "\tadr\tx17, %s_again\n\tb\t%s\n"
           "%s_again:\n" BTI_C "%s:\n",
           label, label, slow, label, label);
  put_cell (false);
  fprintf (asm_out_file, "\tcbz\tx16, %s_none\n", label);
  if (slot != RUCHYPROF_NONE)
    put_count (slot);
  if (copy)
    {
      put ("\tb\t");
      assemble_name (asm_out_file, copy);
      fputc ('\n', asm_out_file);
    }
  put ("\t.cfi_endproc\n");
}

/* REGISTER = VALUE.  */
static void
put_constant (const char *reg, HOST_WIDE_INT value)
{
  fprintf (asm_out_file, "\tmov\t%s, %u\n", reg, (unsigned) value & 0xffff);
  for (unsigned shift = 16; shift < 64; shift += 16)
    if ((value >> shift) & 0xffff)
      fprintf (asm_out_file, "\tmovk\t%s, %u, lsl %u\n", reg,
               (unsigned) (value >> shift) & 0xffff, shift);
}

void
rp_target_write_thunk_gate (const char *label, const struct rp_thunk *thunk,
                            const char *gate)
{
  /* A result in memory is named by x8: the object is always x0.  */
  fprintf (asm_out_file, "\t.balign\t4\n%s:\n\t.cfi_startproc\n", label);
  if (thunk->fixed_offset)
    {
      put_constant ("x16", thunk->fixed_offset);
      put ("\tadd\tx0, x0, x16\n");
    }
  if (thunk->virtual_offset)
    {
      put_constant ("x17", thunk->virtual_value);
      put ("\tldr\tx16, [x0]\n\tldr\tx16, [x16, x17]\n"
           "\tadd\tx0, x0, x16\n");
    }
  fprintf (asm_out_file, "\tb\t%s\n\t.cfi_endproc\n", gate);
}

/* REGISTER = what the GOT has for SYMBOL, 0 if it is weak and undefined.  */
#define FROM_GOT(reg, symbol)                                                 \
  "\tadrp\t" reg ", :got:" symbol "\n\tldr\t" reg ", [" reg                   \
  ", #:got_lo12:" symbol "]\n"
#define ADDRESS(reg, symbol)                                                  \
  "\tadrp\t" reg ", " symbol "\n\tadd\t" reg ", " reg ", #:lo12:" symbol "\n"
#define BOUNDS                                                                \
  ADDRESS ("x0", "__start_" RUCHYPROF_UNITS_SECTION)                          \
  ADDRESS ("x1", "__stop_" RUCHYPROF_UNITS_SECTION)

/* x0 = __ruchyprof_register, or go on at 8 (it cannot be had) or 9 (nothing is
   wanted).  */
static void
put_find_runtime (void)
{
  /* clang-format off */
  put (FROM_GOT ("x0", RUCHYPROF_REGISTER)
       "\tcbnz\tx0, 1f\n"
       /* In static programs alone it may be missing, and getenv leads no
          further than to the message that they are not profiled.  */
       FROM_GOT ("x16", "secure_getenv")
       "\tcbnz\tx16, 4f\n"
       "\t.weak\tgetenv\n"
       FROM_GOT ("x16", "getenv")
       "\tcbz\tx16, 9f\n"
       "4:\n"
       ADDRESS ("x0", ".Lruchyprof_variable")
       "\tblr\tx16\n"
       "\tcbz\tx0, 9f\n"
       "\tldrb\tw1, [x0]\n"
       "\tcbz\tw1, 9f\n"
       /* "0" and its end.  */
       "\tcmp\tw1, 0x30\n"
       "\tb.ne\t3f\n"
       "\tldrb\tw1, [x0, 1]\n"
       "\tcbz\tw1, 9f\n"
       "3:\n"
       FROM_GOT ("x16", "dlopen")
       "\tcbz\tx16, 8f\n"
       ADDRESS ("x0", ".Lruchyprof_library")
       /* RTLD_NOW.  */
       "\tmov\tw1, 2\n"
       "\tblr\tx16\n"
       "\tcbnz\tx0, 5f\n"
       ADDRESS ("x0", ".Lruchyprof_installed")
       "\tldrb\tw1, [x0]\n"
       "\tcbz\tw1, 8f\n"
       FROM_GOT ("x16", "dlopen")
       "\tmov\tw1, 2\n"
       "\tblr\tx16\n"
       "\tcbz\tx0, 8f\n"
       "5:\tmov\tx19, x0\n"
       ADDRESS ("x1", ".Lruchyprof_unregister_name")
       FROM_GOT ("x16", "dlsym")
       "\tblr\tx16\n"
       ADDRESS ("x1", "__ruchyprof_detach_call")
       "\tstr\tx0, [x1]\n"
       "\tmov\tx0, x19\n"
       ADDRESS ("x1", ".Lruchyprof_register_name")
       FROM_GOT ("x16", "dlsym")
       "\tblr\tx16\n"
       "\tcbz\tx0, 8f\n"
       "\tb\t2f\n"
       "1:\n"
       FROM_GOT ("x1", RUCHYPROF_UNREGISTER)
       ADDRESS ("x2", "__ruchyprof_detach_call")
       "\tstr\tx1, [x2]\n"
       "2:\n");
  /* clang-format on */
}

void
rp_target_write_constructor (void)
{
  put ("\t.cfi_startproc\n" BTI_C
       "\tstp\tx29, x30, [sp, -32]!\n\t.cfi_def_cfa_offset 32\n"
       "\t.cfi_offset x29, -32\n\t.cfi_offset x30, -24\n"
       "\tmov\tx29, sp\n"
       "\tstr\tx19, [sp, 16]\n\t.cfi_offset x19, -16\n");
  put_find_runtime ();
  fprintf (asm_out_file,
           "\tmov\tx16, x0\n" BOUNDS "\tmov\tw2, %u\n\tblr\tx16\n\tb\t9f\n",
           RUCHYPROF_ABI_VERSION);
  put ("8:\n" ADDRESS (
      "x1",
      ".Lruchyprof_missing") "\tmov\tw0, 2\n\tmov\tx2, 0\n"
                             "7:\tldrb\tw3, [x1, x2]\n\tcbz\tw3, 6f\n"
                             "\tadd\tx2, x2, 1\n\tb\t7b\n"
                             "6:\tmov\tx8, 64\n\tsvc\t0\n" /* write */
                             "9:\tldr\tx19, [sp, 16]\n\t.cfi_restore x19\n"
                             "\tldp\tx29, x30, [sp], "
                             "32\n\t.cfi_def_cfa_offset 0\n"
                             "\t.cfi_restore x29\n\t.cfi_restore x30\n\tret\n"
                             "\t.cfi_endproc\n");
}

void
rp_target_write_destructor (void)
{
  put ("\t.cfi_startproc\n" BTI_C ADDRESS (
      "x16",
      "__ruchyprof_detach_call") "\tldr\tx16, [x16]\n\tcbz\tx16, 1f\n" BOUNDS
                                 "\tbr\tx16\n1:\tret\n\t.cfi_endproc\n");
}
