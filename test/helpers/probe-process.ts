import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'tsup';
import type { Attempt } from '../../src/mock-arm/index.ts';

/** What is asked: who, through which name server, and from where. */
export interface Asked {
  readonly host: string;
  readonly dns: string;
  readonly viewAddress: string;
}

/** The probe as a process of its own. It knows a mock through its sockets alone, and tries when it is told. */
export class ProbeProcess {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #errors = '';

  /**
   * @param file the command, built
   * @param port the port of every VIP
   */
  constructor(file: string, port: number, options: readonly string[] = []) {
    const args = ['probe', 'nowhere.invalid', '--step', '--json', '--port', String(port), ...options];
    this.#child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdout, stderr } = this.#child;
    if (stdout === null || stderr === null) throw new Error('the probe has no streams');
    stderr.on('data', (part: Buffer) => (this.#errors += part.toString()));
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  /** Has it try, one after the other. @throws Error where it has ended, with what it complained of */
  async ask(all: readonly Asked[]): Promise<Attempt[]> {
    const lines = all.map(({ host, dns, viewAddress }) => `${host} ${dns} ${viewAddress}\n`);
    this.#child.stdin?.write(lines.join(''));
    const attempts: Attempt[] = [];
    while (attempts.length < all.length) {
      const { done, value } = await this.#lines.next();
      if (done === true) throw new Error(`the probe has ended: ${this.#errors}`);
      attempts.push(JSON.parse(value) as Attempt);
    }
    return attempts;
  }

  /** Ends it. @returns its exit code */
  async end(): Promise<number | null> {
    this.#child.stdin?.end();
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }
}

/** Builds the command into a folder. @returns its file, and how to remove it */
export async function buildCommand(name: string): Promise<{ file: string; remove: () => void }> {
  const outDir = `node_modules/.cache/${name}`;
  await build({
    config: false,
    entry: { cli: 'src/cli/main.ts' },
    outDir,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    dts: false,
    silent: true,
  });
  return { file: join(outDir, 'cli.js'), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}
