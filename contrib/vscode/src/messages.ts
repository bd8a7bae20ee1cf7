// SPDX-License-Identifier: MIT
// Messages of `ruchy check`: FILE:LINE:COLUMN: error|warning: TEXT, and lines
// "hint: TEXT" behind them.  No editor in here.

export interface Message {
  file: string; line: number; column: number;      // from 1
  severity: 'error' | 'warning'; text: string;
}

export function parseMessages(output: string): Message[] {
  const found: Message[] = [];
  for (const line of output.replace(/\x1b\[[0-9;]*m/g, '').split('\n')) {
    const match = /^(.+?):(\d+):(\d+): (error|warning): (.*)$/.exec(line);
    if (match)
      found.push({ file: match[1], line: Number(match[2]),
                   column: Number(match[3]),
                   severity: match[4] as Message['severity'], text: match[5] });
    else if (/^\s*hint: /.test(line) && found.length)
      found[found.length - 1].text += '\n' + line.trim();
  }
  return found;
}
