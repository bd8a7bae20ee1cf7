// SPDX-License-Identifier: MIT
// What a profile says about the lines of one file.  No editor in here: unit
// tests run it with node alone.

import * as path from 'path';

interface Row { location?: string; name?: string; calls?: number;
                iterations?: number; entries?: number; taken?: number;
                not_taken?: number; total_time_ns?: number; timed_calls?: number;
                direction?: string; calls_stderr?: number; iterations_stderr?: number;
                taken_stderr?: number; not_taken_stderr?: number; total_time_ns_stderr?: number }

export interface Profile {
  version: string;
  functions: Row[];
  loops: Row[];
  branches: Row[];
}

export interface Lens { line: number; text: string }          // line from 1
export interface Heat { line: number; count: number; share: number }

const rows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter(r => r && typeof r === 'object') : [];

/** Reads the text of a profile; throws an Error that says what is wrong. */
export function parseProfile(text: string): Profile {
  const data = JSON.parse(text);
  if (!data || typeof data !== 'object' || typeof data.version !== 'string')
    throw new Error('this is no profile of ruchyprof');
  if (!/^1\./.test(data.version))
    throw new Error(`the profile has version ${data.version}; this extension reads 1.x`);
  return { version: data.version, functions: rows(data.functions),
           loops: rows(data.loops), branches: rows(data.branches) };
}

/** "dir/a.c:12" → ["dir/a.c", 12]; a further ":COLUMN" is dropped. */
export function splitLocation(location: unknown): [string, number] | undefined {
  const match = typeof location === 'string'
    && /^(.*?):(\d+)(?::\d+)?$/.exec(location);
  return match ? [match[1], Number(match[2])] : undefined;
}

/** Whether a path of the profile, as the compiler was given it, is FILE. */
export function samePath(fromProfile: string, file: string): boolean {
  const profile = path.posix.normalize(fromProfile.replace(/\\/g, '/'));
  const editor = path.posix.normalize(file.replace(/\\/g, '/'));
  if (path.posix.isAbsolute(profile))
    return profile === editor;
  const tail = profile.replace(/^(\.\.?\/)+/, '');
  return editor === tail || editor.endsWith('/' + tail);
}

function* of(list: Row[], file: string): Generator<[number, Row]> {
  for (const row of list) {
    const place = splitLocation(row.location);
    if (place && samePath(place[0], file))
      yield [place[1], row];
  }
}

export const groupDigits = (n: number): string =>
  String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');

export function duration(ns: number): string {
  const units: [number, string][] = [[1e9, 's'], [1e6, 'ms'], [1e3, 'µs'], [1, 'ns']];
  const [size, name] = units.find(u => ns >= u[0]) ?? units[3];
  return `${Number((ns / size).toPrecision(3))} ${name}`;
}

export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = 100 * part / whole;
  // Never a rounded 0 or 100 for what happened, or did not, at least once.
  if (share > 0 && share < 0.1) return '<0.1 %';
  if (share < 100 && share > 99.9) return '>99.9 %';
  return `${share.toFixed(1)} %`;
}

/** A count; "~" before it if it is an estimate. */
const countText = (n?: number, error?: number): string =>
  (error ? '~' : '') + groupDigits(n ?? 0);

/** A time, with one standard error if it is an estimate. */
function timeText(ns: number, error?: number): string {
  const share = error && ns > 0 ? 100 * error / ns : 0;
  return duration(ns) + (share === 0 ? '' : share < 0.1 ? ' ±<0.1 %' : ` ±${Number(share.toPrecision(2))} %`);
}

/** One lens per function, loop and branch of FILE, in the order of lines. */
export function lenses(profile: Profile, file: string): Lens[] {
  const found: Lens[] = [];
  for (const [line, f] of of(profile.functions, file)) {
    const time = f.timed_calls ? `, ${timeText(f.total_time_ns ?? 0, f.total_time_ns_stderr)}` : '';
    found.push({ line, text: `${countText(f.calls, f.calls_stderr)} ${f.calls === 1 ? 'call' : 'calls'}${time}` });
  }
  for (const [line, l] of of(profile.loops, file)) {
    const each = l.entries ? `, ${Number(((l.iterations ?? 0) / l.entries).toPrecision(4))} per entry` : '';
    found.push({ line, text: `${countText(l.iterations, l.iterations_stderr)} iterations${each}` });
  }
  for (const [line, b] of of(profile.branches, file)) {
    const taken = b.taken ?? 0, all = taken + (b.not_taken ?? 0);
    // Which of the two ways is "taken" may be beyond what gcc tells.
    const way = b.direction === 'unknown' ? 'one way' : 'taken';
    found.push({ line, text: `${way} ${percent(taken, all)} of ${countText(all, b.taken_stderr || b.not_taken_stderr)}` });
  }
  return found.sort((a, b) => a.line - b.line);
}

/** How often each line of FILE was executed at most, and its share of the
    most frequent line of the whole profile. */
export function heat(profile: Profile, file: string): Heat[] {
  const count = (r: Row) => Math.max(r.calls ?? 0, r.iterations ?? 0,
                                     (r.taken ?? 0) + (r.not_taken ?? 0));
  const all = [profile.functions, profile.loops, profile.branches];
  const most = all.flat().reduce((m, r) => Math.max(m, count(r)), 0);
  const lines = new Map<number, number>();
  for (const list of all)
    for (const [line, row] of of(list, file))
      lines.set(line, Math.max(lines.get(line) ?? 0, count(row)));
  return [...lines].filter(([, c]) => c > 0)
    .map(([line, c]) => ({ line, count: c, share: c / most }))
    .sort((a, b) => a.line - b.line);
}
