// SPDX-License-Identifier: MIT
// Everything that needs no editor.

import { test } from 'node:test';
import * as assert from 'node:assert';
import { readFileSync } from 'fs';
import * as path from 'path';
import { duration, groupDigits, heat, lenses, parseProfile, percent, samePath, splitLocation } from '../src/profile';
import { parseMessages } from '../src/messages';
import { gdbConfiguration, notFound, plan, withFolder } from '../src/launch';

const sample = JSON.stringify({ version: '1.0',
  functions: [{ name: 'f', location: 'src/a.c:3', calls: 1000, total_time_ns: 1500, timed_calls: 10 },
              { name: 'g', location: '/else/where.c:1', calls: 4000 }],
  loops: [{ location: 'src/a.c:5', iterations: 2000, entries: 1000 }],
  branches: [{ location: 'src/a.c:6', taken: 1999, not_taken: 1 }] });

test('profile: bad texts are refused', () => {
  assert.throws(() => parseProfile('{"version": '));
  assert.throws(() => parseProfile('[]'), /no profile/);
  assert.throws(() => parseProfile('{"version": "2.0"}'), /2\.0/);
  assert.deepStrictEqual(parseProfile('{"version":"1.3","loops":[null,7]}').loops, []);
});

test('places', () => {
  assert.deepStrictEqual(splitLocation('a:b/c.c:12'), ['a:b/c.c', 12]);
  assert.deepStrictEqual(splitLocation('c.c:12:5'), ['c.c', 12]);
  assert.strictEqual(splitLocation(undefined), undefined);
  assert.ok(samePath('src/a.c', '/home/me/src/a.c'));
  assert.ok(samePath('../src/a.c', '/home/me/src/a.c'));
  assert.ok(!samePath('src/a.c', '/home/me/src/ba.c'));
  assert.ok(!samePath('a.c', '/home/me/ba.c'));
  assert.ok(!samePath('/x/a.c', '/y/x/a.c'));
});

test('lenses: calls, iterations, shares, sorted by line', () => {
  assert.deepStrictEqual(lenses(parseProfile(sample), '/home/me/src/a.c'), [
    { line: 3, text: '1 000 calls, 1.5 µs' },
    { line: 5, text: '2 000 iterations, 2 per entry' },
    { line: 6, text: 'taken >99.9 % of 2 000' }]);
});

test('lenses: one call', () => {
  assert.deepStrictEqual(lenses(parseProfile(JSON.stringify({ version: '1.0',
    functions: [{ location: 'a.c:1', calls: 1 }] })), '/a.c'), [{ line: 1, text: '1 call' }]);
});

test('lenses: what is not certain says so', () => {
  assert.deepStrictEqual(lenses(parseProfile(JSON.stringify({ version: '1.0',
    functions: [{ location: 'a.c:1', calls: 20, calls_stderr: 3, timed_calls: 4, total_time_ns: 2000, total_time_ns_stderr: 500 }],
    loops: [{ location: 'a.c:2', iterations: 9, iterations_stderr: 1 }],
    branches: [{ location: 'a.c:3', taken: 3, not_taken: 1, direction: 'unknown' }] })), '/a.c').map(l => l.text),
    ['~20 calls, 2 µs ±25 %', '~9 iterations', 'one way 75.0 % of 4']);
});

test('heat: share of the most frequent line of the whole profile', () => {
  assert.deepStrictEqual(heat(parseProfile(sample), '/home/me/src/a.c'), [
    { line: 3, count: 1000, share: 0.25 }, { line: 5, count: 2000, share: 0.5 },
    { line: 6, count: 2000, share: 0.5 }]);
});

test('numbers', () => {
  assert.strictEqual(groupDigits(1234567), '1 234 567');
  assert.strictEqual(duration(2_500_000), '2.5 ms');
  assert.strictEqual(percent(0, 0), '–');
  assert.strictEqual(percent(1, 1e6), '<0.1 %');
  assert.strictEqual(percent(1, 1), '100.0 %');
});

test('messages of ruchy check', () => {
  assert.deepStrictEqual(parseMessages(
    'c.ruchy:2:11: error: unknown name\n    2 |   println(fibb(1))\nhint: did you mean `fib`?\n1 error\n'),
    [{ file: 'c.ruchy', line: 2, column: 11, severity: 'error',
       text: 'unknown name\nhint: did you mean `fib`?' }]);
  assert.deepStrictEqual(parseMessages('all is well\n'), []);
});

test('launch: profile compiles, runs with profiling on, names the profile', () => {
  const p = plan({ program: '/w/a.ruchy', profile: true, args: ['x'] }, 'ruchy', '/t');
  assert.deepStrictEqual(p.compile, { command: 'ruchy',
    args: ['compile', '--profile', '-g', '-o', '/t/a', '--', '/w/a.ruchy'] });
  assert.deepStrictEqual(p.run, { command: '/t/a', args: ['x'],
    env: { RUCHY_PROFILE: '1', RUCHY_PROFILE_OUTPUT: '/t/a.json' } });
  assert.strictEqual(p.profile, '/t/a.json');
});

test('launch: without profile gdb gets an unoptimised program', () => {
  const p = plan({ program: '/w/a.ruchy' }, 'ruchy', '/t');
  assert.ok(p.compile!.args.includes('-O0') && !p.run.env);
  assert.strictEqual(plan({ program: '/w/app' }, 'ruchy', '/t').compile, undefined);
  assert.strictEqual(gdbConfiguration({ program: 'a' }, '/t/a').program, '/t/a');
  assert.throws(() => plan({ program: '' }, 'ruchy', '/t'), /launch\.json/);
});

test('launch: the folder to run in', () => {
  assert.strictEqual(withFolder({ program: '/w/a', cwd: '/x' }, '/w').cwd, '/x');
  assert.strictEqual(withFolder({ program: '/w/a', cwd: '' }, '/y').cwd, '/y');
  assert.strictEqual(withFolder({ program: '/w/a' }).cwd, '/w');
});

test('launch: what is missing is said with what to do', () => {
  assert.match(notFound('ruchy'), /ruchy was not found; .*ruchyprof\.command/);
  assert.match(notFound('/t/a', '/w'), /\/t\/a cannot be started \(in \/w\)/);
});

test('grammar: each pattern is a regular expression', () => {
  const folder = path.join(__dirname, '..', '..');
  const grammar = readFileSync(path.join(folder, 'syntaxes/ruchy.tmLanguage.json'), 'utf8');
  let count = 0;
  JSON.parse(grammar, (key, value) => {
    if (['match', 'begin', 'end'].includes(key) && !/\\1/.test(value)) {
      new RegExp(value, 'u');
      count++;
    }
    return value;
  });
  assert.ok(count > 15);
});
