// SPDX-License-Identifier: MIT
// The editor's side: commands, lenses, decorations, diagnostics, launching.
// Programs are started without a shell; the workspace must be trusted.

import * as vscode from 'vscode';
import { spawn } from 'child_process';
import { existsSync } from 'fs';
import { mkdtemp, readFile, stat } from 'fs/promises';
import { tmpdir } from 'os';
import * as path from 'path';
import { heat, groupDigits, lenses, parseProfile, Profile } from './profile';
import { parseMessages } from './messages';
import { gdbConfiguration, Launch, notFound, plan, Step, withFolder } from './launch';

let profile: Profile | undefined;
let profilePath = '';
let output: vscode.OutputChannel;
const changed = new vscode.EventEmitter<void>();
const PROFILE_BYTES_MAX = 512 * 1024 * 1024;

const ruchy = () =>
  vscode.workspace.getConfiguration('ruchyprof').get<string>('command', 'ruchy');

/** Runs STEP; resolves to its status and all it printed. */
function execute(step: Step, cwd?: string, input?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(step.command, step.args, {
      cwd, env: { ...process.env, NO_COLOR: '1', ...step.env } });
    const parts: Buffer[] = [];
    child.stdout.on('data', d => parts.push(d));
    child.stderr.on('data', d => parts.push(d));
    child.on('error', (e: NodeJS.ErrnoException) => reject(new Error(
      e.code === 'ENOENT' ? notFound(step.command, cwd) : `${step.command}: ${e.message}`)));
    child.on('close', code => resolve({ status: code ?? -1, text: Buffer.concat(parts).toString() }));
    child.stdin.on('error', () => undefined);     // it may not read at all
    child.stdin.end(input ?? '');
  });
}

// ------------------------------------------------------------- the profile

async function load(file: string): Promise<void> {
  if ((await stat(file)).size > PROFILE_BYTES_MAX)
    throw new Error(`${file} is too large to be shown here; use ruchy analyze`);
  profile = parseProfile(await readFile(file, 'utf8'));
  profilePath = file;
  changed.fire();
}

const hot = [0.1, 0.3, 0.6].map(alpha => vscode.window.createTextEditorDecorationType({
  isWholeLine: true, backgroundColor: `rgba(255, 80, 0, ${alpha / 2})`,
  overviewRulerColor: `rgba(255, 80, 0, ${alpha + 0.3})`,
  overviewRulerLane: vscode.OverviewRulerLane.Right }));

function decorate(editor: vscode.TextEditor): void {
  const least = vscode.workspace.getConfiguration('ruchyprof').get<number>('hotShare', 0.1);
  const ranges: vscode.DecorationOptions[][] = hot.map(() => []);
  if (profile && !editor.document.isDirty)
    for (const { line, count, share } of heat(profile, editor.document.fileName)) {
      if (share < least || line > editor.document.lineCount) continue;
      ranges[share > 0.66 ? 2 : share > 0.33 ? 1 : 0].push({
        range: editor.document.lineAt(line - 1).range,
        hoverMessage: `executed ${groupDigits(count)} times` });
    }
  hot.forEach((kind, i) => editor.setDecorations(kind, ranges[i]));
}

class Lenses implements vscode.CodeLensProvider {
  onDidChangeCodeLenses = changed.event;
  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    // The lines of a changed file are not those of the profile any more.
    if (!profile || document.isDirty) return [];
    return lenses(profile, document.fileName)
      .filter(lens => lens.line >= 1 && lens.line <= document.lineCount)
      .map(lens => new vscode.CodeLens(document.lineAt(lens.line - 1).range,
        { title: lens.text, command: 'ruchyprof.report' }));
  }
}

async function showReport(): Promise<void> {
  if (!profilePath) throw new Error('no profile is loaded');
  const folder = await mkdtemp(path.join(tmpdir(), 'ruchyprof-'));
  const page = path.join(folder, 'report.html');
  const done = await execute({ command: ruchy(), args: [
    'analyze', '--format=html', '-o', page, profilePath] });
  if (done.status !== 0) throw new Error(done.text);
  const panel = vscode.window.createWebviewPanel('ruchyprof', path.basename(profilePath),
    vscode.ViewColumn.Beside, { enableScripts: true, localResourceRoots: [] });
  panel.webview.html = await readFile(page, 'utf8');
}

// ------------------------------------------------------------- launching

async function resolve(workspace: vscode.WorkspaceFolder | undefined, given: vscode.DebugConfiguration):
    Promise<vscode.DebugConfiguration | undefined> {
  const launch = withFolder(given as Launch & vscode.DebugConfiguration, workspace?.uri.fsPath);
  const folder = await mkdtemp(path.join(tmpdir(), 'ruchy-'));
  const steps = plan(launch, ruchy(), folder);
  if (steps.compile) {
    const built = await execute(steps.compile, launch.cwd);
    output.append(built.text);
    if (built.status !== 0) {
      output.show();
      throw new Error(`${launch.program} does not compile`);
    }
  }
  if (!launch.profile)
    return gdbConfiguration(launch, steps.executable) as unknown as vscode.DebugConfiguration;
  const done = await execute(steps.run, launch.cwd);
  output.append(done.text);
  output.show(true);
  if (done.status !== 0)
    output.appendLine(`[exit status ${done.status}]`);
  if (!existsSync(steps.profile!))
    throw new Error(`${launch.program} wrote no profile; was it compiled with -fplugin=ruchyprof?`);
  await load(steps.profile!);
  return undefined;      // it has run; there is nothing to debug
}

// ------------------------------------------------------------- diagnostics

async function check(document: vscode.TextDocument, list: vscode.DiagnosticCollection): Promise<void> {
  if (document.languageId !== 'ruchy' || document.uri.scheme !== 'file') return;
  const { text } = await execute({ command: ruchy(), args: ['check', '--quiet', '--', document.fileName] });
  list.set(document.uri, parseMessages(text)
    .filter(m => path.basename(m.file) === path.basename(document.fileName))
    .map(m => {
      const start = new vscode.Position(m.line - 1, m.column - 1);
      const range = document.getWordRangeAtPosition(start) ?? new vscode.Range(start, start.translate(0, 1));
      const entry = new vscode.Diagnostic(range, m.text, m.severity === 'error'
        ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning);
      entry.source = 'ruchy';
      return entry;
    }));
}

/** Shows what went wrong instead of dropping it. */
const guarded = <A extends unknown[], R>(f: (...args: A) => Promise<R>) =>
  (...args: A): Promise<R | undefined> => f(...args).catch(error => {
    void vscode.window.showErrorMessage(String(error.message ?? error));
    return undefined;
  });

export function activate(context: vscode.ExtensionContext): void {
  output = vscode.window.createOutputChannel('Ruchy');
  const diagnostics = vscode.languages.createDiagnosticCollection('ruchy');
  const checked = guarded((d: vscode.TextDocument) => check(d, diagnostics));
  context.subscriptions.push(
    output, diagnostics, ...hot,
    vscode.languages.registerCodeLensProvider(
      [{ language: 'ruchy' }, { language: 'c' }, { language: 'cpp' }], new Lenses()),
    vscode.debug.registerDebugConfigurationProvider('ruchy', {
      resolveDebugConfigurationWithSubstitutedVariables: guarded(resolve) }),
    vscode.commands.registerCommand('ruchyprof.load', guarded(async () => {
      const chosen = await vscode.window.showOpenDialog({ filters: { Profiles: ['json'] } });
      if (chosen) await load(chosen[0].fsPath);
    })),
    vscode.commands.registerCommand('ruchyprof.clear', () => {
      profile = undefined;
      profilePath = '';
      changed.fire();
    }),
    vscode.commands.registerCommand('ruchyprof.report', guarded(showReport)),
    vscode.workspace.onDidOpenTextDocument(checked),
    vscode.workspace.onDidSaveTextDocument(checked),
    vscode.workspace.onDidCloseTextDocument(d => diagnostics.delete(d.uri)),
    changed.event(() => vscode.window.visibleTextEditors.forEach(decorate)),
    vscode.window.onDidChangeActiveTextEditor(e => e && decorate(e)));
  // The file whose opening started this extension is open already.
  vscode.workspace.textDocuments.forEach(checked);
}
