// Fails when a generated file is not the one that is committed (or staged). Run after `npm run generate`.
import { spawnSync } from 'node:child_process';

const generated = [
  'openapi/generated',
  'src/model/README.md',
  'docs/conflicts.md',
  'docs/facts-coverage.md',
  'docs/parity.md',
  'docs/errors.md',
];

const changed = git('diff', '--exit-code', '--', ...generated);
const untracked = git('ls-files', '--others', '--exclude-standard', '--', ...generated);
if (changed.status !== 0 || untracked.status !== 0 || untracked.stdout !== '') {
  process.stderr.write(`${changed.stdout}${changed.stderr}${untracked.stderr}`);
  if (untracked.stdout !== '') process.stderr.write(`not under version control:\n${untracked.stdout}`);
  process.stderr.write('Generated files are stale: run `npm run generate` and commit what it writes.\n');
  process.exitCode = 1;
}

/** @param {string[]} args */
function git(...args) {
  return spawnSync('git', args, { encoding: 'utf8' });
}
