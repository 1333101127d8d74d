// `npm start`: builds the command without its types, then serves in this very process, so that a signal needs no forwarding.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsup = createRequire(import.meta.url).resolve('tsup/dist/cli-default.js');

// stdout belongs to the server; the build may only speak on stderr.
const build = spawnSync(process.execPath, [tsup, '--no-dts', '--silent'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
if (build.status !== 0) process.exit(build.status ?? 130);

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
process.argv.splice(1, 1, command, 'serve');
await import(pathToFileURL(command).href);
