// SPDX-License-Identifier: MIT
// A debug adapter of the type "cppdbg", for editor.mjs: it appends every
// request to the file that RUCHYPROF_TEST_REQUESTS names, one JSON text a
// line, says yes to each, and ends the session after the configuration.

const vscode = require('vscode');
const { appendFileSync } = require('fs');

class Adapter {
  constructor() {
    this.messages = new vscode.EventEmitter();
    this.onDidSendMessage = this.messages.event;
    this.sequence = 0;
  }
  send(message) {
    this.messages.fire({ seq: ++this.sequence, ...message });
  }
  handleMessage(request) {
    appendFileSync(process.env.RUCHYPROF_TEST_REQUESTS,
      JSON.stringify({ command: request.command, arguments: request.arguments }) + '\n');
    const body = request.command === 'setBreakpoints'
      ? { breakpoints: request.arguments.breakpoints.map(b => ({ verified: true, line: b.line })) }
      : request.command === 'initialize' ? { supportsConfigurationDoneRequest: true }
      : request.command === 'threads' ? { threads: [] } : {};
    this.send({ type: 'response', request_seq: request.seq, success: true,
                command: request.command, body });
    if (request.command === 'initialize')
      this.send({ type: 'event', event: 'initialized' });
    if (request.command === 'configurationDone')
      this.send({ type: 'event', event: 'terminated' });
  }
  dispose() { }
}

exports.activate = context => {
  context.subscriptions.push(vscode.debug.registerDebugAdapterDescriptorFactory('cppdbg', {
    createDebugAdapterDescriptor: () =>
      new vscode.DebugAdapterInlineImplementation(new Adapter()) }));
};
