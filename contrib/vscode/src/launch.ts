// SPDX-License-Identifier: MIT
// From a launch configuration to commands.  No editor in here.

import * as path from 'path';

export interface Launch {
  program: string; args?: string[]; cwd?: string;
  profile?: boolean; profileOutput?: string; noDebug?: boolean;
}

export interface Step { command: string; args: string[]; env?: Record<string, string> }

export interface Plan {
  compile?: Step;
  run: Step;
  profile?: string;      // where the profile will be
  executable: string;
}

/** LAUNCH with a folder to run in: its own, or the workspace's, or that of the
    program.  An empty text, which some editors fill in, is none. */
export function withFolder<T extends Launch>(launch: T, workspace?: string): T & { cwd: string } {
  return { ...launch, cwd: launch.cwd || workspace || path.dirname(launch.program ?? '.') };
}

/** FOLDER is for what is built. */
export function plan(launch: Launch, ruchy: string, folder: string): Plan {
  if (typeof launch.program !== 'string' || launch.program === '')
    throw new Error('launch.json: "program" must name a .ruchy file or a program');
  const source = launch.program.endsWith('.ruchy');
  const name = path.basename(launch.program, '.ruchy');
  const executable = source ? path.join(folder, name) : launch.program;
  const compile = source ? { command: ruchy, args: [
    'compile', ...(launch.profile ? ['--profile'] : ['-O0']), '-g',
    '-o', executable, '--', launch.program] } : undefined;
  if (!launch.profile)
    return { compile, executable, run: { command: executable, args: launch.args ?? [] } };
  const profile = launch.profileOutput ?? path.join(folder, name + '.json');
  return { compile, executable, profile,
           run: { command: executable, args: launch.args ?? [],
                  env: { RUCHY_PROFILE: '1', RUCHY_PROFILE_OUTPUT: profile } } };
}

/** What to say when the system finds no COMMAND to start in CWD. */
export function notFound(command: string, cwd?: string): string {
  const folder = cwd ? ` (in ${cwd})` : '';
  return path.isAbsolute(command) ? `${command} cannot be started${folder}: there is no such file`
    : `the command ${command} was not found${folder}; install it, or name it in the setting ruchyprof.command`;
}

/** The configuration for the usual gdb adapter. */
export function gdbConfiguration(launch: Launch, executable: string): Record<string, unknown> {
  return { type: 'cppdbg', request: 'launch', name: 'Ruchy (gdb)', MIMode: 'gdb',
           program: executable, args: launch.args ?? [],
           cwd: launch.cwd ?? path.dirname(executable), externalConsole: false,
           setupCommands: [{ text: '-enable-pretty-printing', ignoreFailures: true }] };
}
