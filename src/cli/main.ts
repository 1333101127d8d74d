#!/usr/bin/env node
import { homedir } from 'node:os';
import { basename, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from './program.ts';

/** What has not ended by itself so long after Ctrl-C is ended. */
const graceMs = 800;

/** npm delivers a signal that the terminal has delivered already, and Node must still be there to hear it. */
const lingerMs = 100;

const stop = new AbortController();

function end(): void {
  if (stop.signal.aborted) return;
  stop.abort();
  setTimeout(() => {}, lingerMs);
  setTimeout(() => process.exit(0), graceMs).unref();
}

process.on('SIGINT', end);
process.on('SIGTERM', end);
// Whoever reads, as in `timeline --follow | head`, may have had enough.
process.stdout.on('error', end);

const { env, stdin, stdout, stderr, argv } = process;

process.exitCode = await run(argv.slice(2), {
  env,
  colour: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  callMe: callMe(argv[1] ?? ''),
  home: homedir(),
  stop: stop.signal,
  asks: stdin.isTTY && stderr.isTTY,
  lines: () => createInterface({ input: stdin }),
  write: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
});

/** From a clone it is called by its file, where it is installed by npx, and else by its name. */
function callMe(file: string): string {
  if (basename(file) === 'cli.js') return `node ${relative('', file)}`;
  return file.includes('node_modules') ? 'npx apim-rehearsal' : 'apim-rehearsal';
}
