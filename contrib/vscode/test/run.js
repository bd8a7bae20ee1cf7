// SPDX-License-Identifier: MIT
// Runs the unit tests with node and a TypeScript compiler, npm's or the
// system's, and nothing else: types are not checked (npm test does that).
//
// usage: node run.js OUTPUT-DIR
// Exit status 77 if there is no TypeScript compiler.

const fs = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

const top = path.dirname(__dirname);
const out = path.resolve(process.argv[2]);
let typescript;
for (const place of [path.join(top, 'node_modules'), '/usr/share/nodejs', '/usr/lib/node_modules'])
  try {
    typescript ??= require(path.join(place, 'typescript'));
  } catch { /* not there */ }
if (!typescript) {
  console.log('no TypeScript compiler');
  process.exit(77);
}

fs.cpSync(path.join(top, 'syntaxes'), path.join(out, 'syntaxes'), { recursive: true });
const tests = [];
for (const folder of ['src', 'test']) {
  fs.mkdirSync(path.join(out, 'out', folder), { recursive: true });
  for (const name of fs.readdirSync(path.join(top, folder)).filter(n => n.endsWith('.ts'))) {
    const target = path.join(out, 'out', folder, name.replace(/\.ts$/, '.js'));
    fs.writeFileSync(target, typescript.transpileModule(
      fs.readFileSync(path.join(top, folder, name), 'utf8'), { compilerOptions: {
        module: typescript.ModuleKind.CommonJS, target: typescript.ScriptTarget.ES2021 } }).outputText);
    if (name.endsWith('.test.ts')) tests.push(target);
  }
}
process.exit(spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...tests], { stdio: 'inherit' }).status ?? 1);
