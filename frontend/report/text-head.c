/* SPDX-License-Identifier: MIT */
/* text-head.c: the head of the terminal report: what ran, when, how it was
   measured and what that cost.  */

#include <string.h>

#include "report/text-internal.h"

void
text_wrap (struct text_report *r, const char *text, size_t indent)
{
  buffer_printf (
      r->out, "%s\n",
      wrap_text (&r->arena, text_safe (r, text), r->options->width, indent));
}

/* "label   text" of the head.  */
static void head_line (struct text_report *r, const char *label,
                       const char *format, ...)
    __attribute__ ((format (printf, 3, 4)));

static void
head_line (struct text_report *r, const char *label, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  const char *text = arena_vprintf (&r->arena, format, ap);
  va_end (ap);
  buffer_printf (r->out, "%-10s", label);
  text_wrap (r, text, 10);
}

static void
head_program (struct text_report *r)
{
  const struct profile *p = r->profile;
  struct buffer command = { 0 };
  buffer_puts (&command, *p->binary != '\0' ? p->binary : "(unknown)");
  const char *const *arguments = p->arguments.items;
  for (size_t i = 0; i < p->arguments.length; i++)
    buffer_printf (&command, " %s", arguments[i]);
  head_line (r, "program", "%s", buffer_text (&command));
  buffer_free (&command);
}

static void
head_run (struct text_report *r)
{
  const struct profile *p = r->profile;
  const struct profile_statistics *s = p->statistics;
  struct buffer text = { 0 };
  buffer_printf (&text, "%s, %s", p->timestamp,
                 format_time (&r->arena, s->total_runtime_ns));
  if (HAS (s, statistics, cpu_time_ns))
    buffer_printf (&text, " (%s of CPU time)",
                   format_time (&r->arena, s->cpu_time_ns));
  if (p->process != NULL && p->process->threads > 1)
    buffer_printf (&text, ", %s threads",
                   format_count (&r->arena, p->process->threads));
  if (p->process != NULL && *p->process->exit != '\0'
      && strcmp (p->process->exit, "exit") != 0)
    buffer_printf (&text, ", written at %s", p->process->exit);
  if (p->process != NULL && p->process->signal != 0)
    buffer_printf (&text, " %llu", (unsigned long long) p->process->signal);
  head_line (r, "run", "%s", buffer_text (&text));
  buffer_free (&text);
}

static void
head_measurement (struct text_report *r)
{
  const struct profile *p = r->profile;
  const struct profile_statistics *s = p->statistics;
  struct buffer text = { 0 };
  bool is_sampled = HAS (s, statistics, sample_rate) && s->sample_rate < 1;
  if (is_sampled)
    buffer_printf (&text, "counts estimated from %s of the calls (~ ±)",
                   format_percent (&r->arena, s->sample_rate));
  else
    buffer_puts (&text, "counts exact");
  if (HAS (p, profile, consistent))
    buffer_puts (&text, p->consistent ? " (checked: consistent)"
                                      : ", but NOT CONSISTENT");
  if (profile_has_doubts (p))
    buffer_puts (&text, " but for what ran at the end (<=, >=, ...)");
  if (*p->mode != '\0')
    buffer_printf (&text, ", times: %s", p->mode);
  buffer_printf (&text, ", cost %.2f%%", s->instrumentation_overhead_percent);
  if (s->instrumentation_overhead_percent_stderr > 0)
    buffer_printf (&text, " ±%.2f",
                   s->instrumentation_overhead_percent_stderr);
  head_line (r, "measured", "%s", buffer_text (&text));
  buffer_free (&text);
  if (p->sampling != NULL && p->sampling->samples != 0)
    {
      const struct profile_sampling *taken = p->sampling;
      const char *stacks
          = taken->stacks_lost == 0
                ? ""
                : arena_printf (&r->arena, "; %s stacks, %s lost",
                                format_count (&r->arena, taken->stacks),
                                format_count (&r->arena, taken->stacks_lost));
      head_line (r, "samples", "%s of %s, %s lost%s",
                 format_count (&r->arena, taken->samples),
                 *taken->event != '\0' ? taken->event : taken->source,
                 format_count (&r->arena, taken->lost), stacks);
    }
}

static void
head_hardware (struct text_report *r)
{
  const struct profile_hardware *h = r->profile->hardware;
  if (h == NULL || h->cycles == 0)
    return;
  struct buffer text = { 0 };
  buffer_printf (&text, "%s cycles", format_estimate (&r->arena, h->cycles));
  if (HAS (h, hardware, instructions))
    buffer_printf (&text, ", %s instructions",
                   format_estimate (&r->arena, h->instructions));
  if (HAS (h, hardware, ipc))
    buffer_printf (&text, ", IPC %.2f", h->ipc);
  if (HAS (h, hardware, cache_miss_rate))
    buffer_printf (&text, ", cache misses %s",
                   format_percent (&r->arena, h->cache_miss_rate));
  if (HAS (h, hardware, branch_miss_rate))
    buffer_printf (&text, ", mispredicted %s",
                   format_percent (&r->arena, h->branch_miss_rate));
  head_line (r, "hardware", "%s", buffer_text (&text));
  buffer_free (&text);
}

static void
head_memory (struct text_report *r)
{
  const struct profile_allocations *a = r->profile->allocations;
  if (a->total_allocs == 0 && strcmp (a->coverage, "none") == 0)
    return;
  struct buffer text = { 0 };
  bool is_estimate = a->total_allocs_stderr > 0;
  buffer_printf (&text, "%s%s, %s%s in all", is_estimate ? "~" : "",
                 format_number_of (&r->arena, a->total_allocs, "allocation"),
                 is_estimate ? "~" : "",
                 format_bytes (&r->arena, a->total_bytes));
  if (a->peak_memory_bytes != 0)
    buffer_printf (&text, ", peak %s",
                   format_bytes (&r->arena, a->peak_memory_bytes));
  if (a->peak_memory_bytes_error != 0)
    buffer_printf (&text, " ±%s",
                   format_bytes (&r->arena, a->peak_memory_bytes_error));
  if (a->live_bytes != 0)
    buffer_printf (&text, ", %s never freed",
                   format_bytes (&r->arena, a->live_bytes));
  if (strcmp (a->coverage, "profiled code") == 0)
    buffer_puts (&text, " (profiled code only)");
  head_line (r, "memory", "%s", buffer_text (&text));
  buffer_free (&text);
}

void
text_head (struct text_report *r)
{
  const struct profile *p = r->profile;
  head_program (r);
  head_run (r);
  head_measurement (r);
  head_hardware (r);
  head_memory (r);
  const char *const *warnings = p->warnings.items;
  for (size_t i = 0; i < p->warnings.length; i++)
    head_line (r, "warning:", "%s", warnings[i]);
  FOR_ROWS (inconsistency, i, p->inconsistencies)
  head_line (r, "warning:", "%s: counts not consistent: %s", i->function,
             i->what);
}
