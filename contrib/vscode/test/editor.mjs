// SPDX-License-Identifier: MIT
// The extension in a real VS Code server, driven by a browser without a
// screen; `make check-vscode' prepares both and runs this.
//
// usage: node editor.mjs WORK-DIR SERVER-JS BUILD-DIR GCC CHROMIUM
// WORK-DIR holds extensions/ with the packaged extension; everything else in
// there is written anew, among it a picture of the editor after each step.
// Prints PASS: and FAIL: lines; exit status 1 if something failed.

import { spawn, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as path from 'node:path';

const [work, server, build, gcc, browserPath] = process.argv.slice(2);
const ruchy = path.join(build, 'frontend/ruchy');
const { chromium } = createRequire(path.join(work, 'package.json'))('playwright-core');
const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(work, 'project'), requests = path.join(work, 'requests');
const WAIT = 30_000;

const PROGRAM = `fun collatz(start: i64) -> i64 {
    let mut n = start
    let mut steps = 0
    while n != 1 {
        if n % 2 == 0 {
            n = n / 2
        } else {
            n = 3 * n + 1
        }
        steps += 1
    }
    steps
}

fun main() {
    let mut best = 0
    for i in 1..1000 {
        best = if collatz(i) > best { collatz(i) } else { best }
    }
    println("longest: {}", best)
}
`;
const C_PROGRAM = `int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
int main (void) { return fib (10) != 55; }
`;

let failed = 0;

/** One result: what PROBE resolves to must fulfil WANTED. */
async function result(name, probe, wanted = value => Boolean(value)) {
  let value;
  try {
    value = await probe();
  } catch (error) {
    value = undefined;
    console.log(`  ${String(error.message).split('\n')[0]}`);
  }
  const ok = value !== undefined && wanted(value);
  if (!ok) {
    failed++;
    console.log('  got', JSON.stringify(value));
  }
  console.log(`${ok ? 'PASS' : 'FAIL'}: vscode ${name}`);
}

function prepare() {
  for (const name of ['project', 'data', 'home', 'requests'])
    rmSync(path.join(work, name), { recursive: true, force: true });
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  for (const kind of ['User', 'Machine'])
    mkdirSync(path.join(work, 'data', kind), { recursive: true });
  mkdirSync(path.join(work, 'home'));
  const launch = (name, rest) => ({ type: 'ruchy', request: 'launch', name, ...rest });
  const write = (name, value) => writeFileSync(path.join(work, name),
    typeof value === 'string' ? value : JSON.stringify(value));
  write('project/collatz.ruchy', PROGRAM);
  write('project/wrong.ruchy', 'fun main() {\n    println("{}", nowhere)\n}\n');
  write('project/fib.c', C_PROGRAM);
  write('project/.vscode/launch.json', { version: '0.2.0', configurations: [
    launch('profile', { program: '${workspaceFolder}/collatz.ruchy', profile: true }),
    launch('profile C', { program: '${workspaceFolder}/fib', profile: true,
      profileOutput: '${workspaceFolder}/fib.json' }),
    launch('debug', { program: '${workspaceFolder}/collatz.ruchy', args: ['a b'] })] });
  write('data/User/settings.json', {
    'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none',
    'telemetry.telemetryLevel': 'off', 'extensions.ignoreRecommendations': true,
    'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false,
    'files.autoSave': 'off', 'debug.openDebug': 'neverOpen',
    'editor.bracketPairColorization.enabled': false });
  // The user's settings do not decide which programs another machine runs.
  write('data/Machine/settings.json', { 'ruchyprof.command': ruchy });
  execFileSync(gcc, ['-O2', '-g', `-fplugin=${build}/plugin/ruchyprof.so`,
    `-fplugin-arg-ruchyprof-runtime=${build}/runtime/.libs/libruchyprof.so.0`,
    'fib.c', '-o', 'fib'], { cwd: folder });
  cpSync(path.join(here, 'adapter'), path.join(work, 'extensions/ruchyprof.adapter-for-tests-0.0.1'),
    { recursive: true });
  rmSync(path.join(work, 'extensions/extensions.json'), { force: true });
}

const freePort = () => new Promise(resolve => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

async function start(port) {
  const log = [];
  const child = spawn(process.execPath, [server, '--auth', 'none',
    '--bind-addr', `127.0.0.1:${port}`, '--user-data-dir', path.join(work, 'data'),
    '--extensions-dir', path.join(work, 'extensions'), '--disable-telemetry',
    '--disable-update-check', '--disable-proxy', '--disable-getting-started-override'],
    { env: { ...process.env, HOME: path.join(work, 'home'), RUCHYPROF_TEST_REQUESTS: requests },
      detached: true });      // it starts processes of its own: one group
  for (const stream of [child.stdout, child.stderr]) stream.on('data', d => log.push(d));
  for (let i = 0; i < 300; i++) {
    if (/listening on/.test(Buffer.concat(log).toString())) return child;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  process.kill(-child.pid);
  throw new Error(`the server does not start:\n${Buffer.concat(log)}`);
}

// ------------------------------------------------------------ in the browser

let page;
const picture = name => page.screenshot({ path: path.join(work, `${name}.png`) });

/** What is chosen in the list of commands, or other things by a prefix. */
async function choose(text) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget:visible input', { timeout: WAIT });
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.waitForTimeout(1500);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1000);
}
const openFile = async name => {
  await page.dblclick(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`);
  await page.waitForSelector(`.tab.active[aria-label^="${name}"]`, { timeout: WAIT });
  await page.click('.editor-group-container.active .view-lines');
};
const runConfiguration = name => choose(`debug ${name}`);

const textsOf = selector => page.$$eval(selector, all => all.map(e => e.textContent.trim()));
async function lensesWith(part) {
  await page.waitForFunction(p => [...document.querySelectorAll('.codelens-decoration a')]
    .some(e => e.textContent.includes(p)), part, { timeout: WAIT });
  return (await textsOf('.codelens-decoration a')).map(t => t.replace(/\u00a0/g, ' '));
}

async function noLenses() {
  await page.waitForFunction(() => !document.querySelector('.codelens-decoration a'),
    undefined, { timeout: WAIT });
  return true;
}

/** {word: colour} of a line of the file that is shown. */
const colours = start => page.evaluate(begin => {
  const line = [...document.querySelectorAll('.view-line')]
    .find(e => e.textContent.replace(/\u00a0/g, ' ').startsWith(begin));
  return Object.fromEntries([...line.querySelectorAll('span > span')].map(
    e => [e.textContent.replace(/\u00a0/g, ' ').trim(), getComputedStyle(e).color]));
}, start);

async function languageServices() {
  await openFile('collatz.ruchy');
  await page.waitForTimeout(4000);
  await result('highlighting: keyword, function, type and operator differ',
    () => colours('fun collatz'),
    c => new Set([c.fun, c.collatz, c.i64, c['(start: '] ?? c['(start']]).size === 4);
  await result('highlighting: text and its placeholder differ', () => colours('    println'),
    c => c['"longest:'] !== undefined && c['{}'] !== undefined && c['"longest:'] !== c['{}']);
  await openFile('wrong.ruchy');
  await result('diagnostics: a file that is opened is checked', async () => {
    await page.waitForSelector('.squiggly-error', { timeout: WAIT });
    await choose('>problems: focus');
    await page.waitForSelector('.markers-panel .monaco-tl-row', { timeout: WAIT });
    return (await textsOf('.markers-panel .monaco-tl-row')).join(' ');
  }, text => /nowhere/.test(text) && /Ln 2, Col 19/.test(text));
  await picture('diagnostics');
}

async function snippets() {
  await openFile('wrong.ruchy');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('fun');
  await page.keyboard.press('Control+Space');
  await result('snippets are offered', async () => {
    await page.waitForSelector('.suggest-widget.visible .monaco-list-row', { timeout: WAIT });
    return (await textsOf('.suggest-widget.visible .monaco-list-row')).join('|');
  }, text => /fun/.test(text));
  await page.keyboard.press('Escape');
  await choose('>revert file');
}

async function profiles() {
  await openFile('collatz.ruchy');
  await runConfiguration('profile');
  await result('"profile": true compiles, runs and shows calls, iterations, shares',
    () => lensesWith('calls'),
    all => all.some(t => /^1 \d{3} calls/.test(t)) && all.some(t => /iterations, .* per entry/.test(t))
      && all.some(t => /^taken \d/.test(t)));
  await result('hot lines are coloured', () => page.$$eval('.view-overlays .cdr', all => all
    .filter(e => /255, 80, 0/.test(getComputedStyle(e).backgroundColor)).length));
  await result('what the program printed is shown', async () =>
    (await textsOf('.output-view .view-line')).join(' '), text => /longest: *178/.test(
    text.replace(/\u00a0/g, ' ')));
  await picture('profile');
  await page.click('.codelens-decoration a');
  await result('the page with the flame graph opens beside', async () => {
    for (let i = 0; i < 30; i++) {
      await page.waitForTimeout(1000);
      for (const frame of page.frames()) {
        const tab = await frame.$('text="Flame graph"').catch(() => null);
        if (!tab) continue;
        await tab.click();
        await page.waitForTimeout(1000);
        await picture('report');
        return await frame.evaluate(() => document.body.innerText);
      }
    }
    return undefined;
  }, text => /Reset zoom/.test(text) && /all: .*100/.test(text));
  await choose('>view: close all editors');
  await openFile('collatz.ruchy');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// changed\n');
  await result('a changed file shows no counts', noLenses);
  await choose('>revert file');
  await choose('>view: close all editors');
  await openFile('fib.c');
  await runConfiguration('profile C');
  await result('a C program: fib(10) makes 177 calls', () => lensesWith('177 calls'));
  await picture('c');
  await choose('>ruchy: clear profile');
  await result('Clear Profile takes the counts away', noLenses);
  await choose('>ruchy: load profile');
  await page.waitForSelector('.quick-input-widget:visible input', { timeout: WAIT });
  await page.keyboard.press('Control+A');
  await page.keyboard.type(path.join(folder, 'fib.json'));
  await page.waitForTimeout(1500);
  await page.keyboard.press('Enter');
  await result('Load Profile shows those of a file', () => lensesWith('177 calls'));
}

async function debugging() {
  await openFile('collatz.ruchy');
  await page.keyboard.press('Control+G');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F9');
  await runConfiguration('debug');
  const asked = command => existsSync(requests) && readFileSync(requests, 'utf8').trim().split('\n')
    .map(line => JSON.parse(line)).find(r => r.command === command)?.arguments;
  await result('gdb: the adapter is given the program, its arguments, its folder', async () => {
    for (let i = 0; i < 60 && !asked('configurationDone'); i++) await page.waitForTimeout(1000);
    return asked('launch');
  }, a => a.type === 'cppdbg' && a.MIMode === 'gdb' && a.args[0] === 'a b'
    && existsSync(a.program));
  await result('gdb: a breakpoint in a Ruchy file is set', async () => asked('setBreakpoints'),
    a => a.source.path.endsWith('collatz.ruchy') && a.breakpoints[0].line === 5);
  await result('gdb stops there', async () => execFileSync('gdb', ['-q', '-nx', '-batch',
    '-ex', 'break collatz.ruchy:5', '-ex', 'run', '-ex', 'info locals', asked('launch').program],
    { encoding: 'utf8', env: { ...process.env, DEBUGINFOD_URLS: '' } }),
    text => /Breakpoint 1, .*collatz/.test(text));
}

prepare();
const port = await freePort();
const child = await start(port);
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  await page.goto(`http://127.0.0.1:${port}/?folder=${folder}`);
  await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 2 * WAIT });
  await page.waitForTimeout(3000);
  for (const part of [languageServices, snippets, profiles, debugging]) {
    try {
      await part();
    } catch (error) {
      failed++;
      await picture('failed');
      console.log(`FAIL: vscode ${part.name}: ${error.message}`);
    }
  }
} finally {
  await browser.close();
  process.kill(-child.pid);
}
process.exit(failed ? 1 : 0);
