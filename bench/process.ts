import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { limit, type Row } from './table.ts';

const rounds = 7;

/** The command as a process of its own: how soon it answers, and what it weighs when nobody asks. */
export async function processRows(): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'apim-rehearsal-bench-'));
  const spent: number[] = [];
  let idleMb = Number.NaN;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const child = spawn(
      process.execPath,
      [
        'dist/cli.js',
        'serve',
        '--arm-port',
        '0',
        '--tls-port',
        '0',
        '--control-port',
        '0',
        '--dns-port',
        '0',
        '--data-dir',
        dataDir,
        '--json',
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const { arm, subscriptionId } = (await readyLine(child)) as { arm: string; subscriptionId: string };
    const path = `/subscriptions/${subscriptionId}/providers/Microsoft.ApiManagement/service?api-version=2024-05-01`;
    const answer = await fetch(arm + path);
    if (!answer.ok) throw new Error(`the first response was ${answer.status}`);
    spent.push(performance.now() - began);
    if (round === rounds - 1) idleMb = await idleMegabytes(child);
    child.kill('SIGINT');
  }
  rmSync(dataDir, { recursive: true });
  spent.sort((a, b) => a - b);
  return [
    limit('from start to the first response', spent[rounds >> 1] as number, 350, 'ms'),
    Number.isNaN(idleMb)
      ? { what: 'memory when idle', ours: 'not measured: no /proc on this machine' }
      : limit('memory when idle', idleMb, 90, 'MB'),
  ];
}

function readyLine(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('\n')) resolve(JSON.parse(text));
    });
    child.once('exit', (code) => reject(new Error(`the server has ended with ${code}`)));
  });
}

/** Resident memory after some seconds in which nothing was asked. */
async function idleMegabytes({ pid }: ChildProcess): Promise<number> {
  await sleep(3_000);
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
}
