/* SPDX-License-Identifier: MIT */
/* layout.c: draw options that move code.  */

#include "bench/layout.h"

#include "base/buffer.h"
#include "report/statistics.h"

enum
{
  LARGEST_SHIFT = 256, /* units of 16 bytes: a page */
  ALIGNMENTS = 4       /* 16, 32, 64, 128 */
};

/* Orders of the functions in the program; "" is the compiler's.  */
static const char *const orders[][2]
    = { { "", "" },
        { "-fno-reorder-functions", "" },
        { "-ffunction-sections", "-Wl,--sort-section=name" },
        { "-ffunction-sections", "-Wl,--sort-section=alignment" } };

int
bench_draw_layout (struct arena *arena, uint64_t *state,
                   const char *padding_file, struct bench_layout *layout)
{
  const char *const *order
      = orders[random_below (state, sizeof orders / sizeof *orders)];
  *layout = (struct bench_layout){ 0 };
  for (int i = 0; i < 2; i++)
    if (*order[i] != '\0')
      layout->options[layout->count++] = order[i];
  layout->options[layout->count++] = arena_printf (
      arena, "-falign-functions=%d", 16 << random_below (state, ALIGNMENTS));
  layout->options[layout->count++] = padding_file;
  struct buffer text = { 0 };
  /* R: --gc-sections must leave it in.  */
  buffer_printf (&text,
                 "\t.text\n\t.skip\t%zu\n"
                 "\t.section\t.note.GNU-stack,\"\",@progbits\n",
                 16 * random_below (state, LARGEST_SHIFT));
  int status = write_file_atomically (padding_file, buffer_text (&text),
                                      text.length, 0600);
  buffer_free (&text);
  return status;
}
