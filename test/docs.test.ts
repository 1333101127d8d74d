import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listFunctions } from '../src/mock-arm/deployments/functions/list-functions.ts';
import { textFunctions } from '../src/mock-arm/deployments/functions/text-functions.ts';
import { valueFunctions } from '../src/mock-arm/deployments/functions/value-functions.ts';
import { roleNames } from '../src/model/index.ts';
import { startArm } from './helpers/arm.ts';

const readme = readFileSync('README.md', 'utf8');

/** The fenced blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);
}

/** Every file below a folder, by its path. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'src/model/README.md',
  ...filesIn('docs').filter((file) => file.endsWith('.md')),
];

/** Links of a page that lead into the project: to a file, or to a heading. What looks like one in code is none. */
function links(page: string): { file: string; heading: string | undefined }[] {
  const prose = readFileSync(page, 'utf8').replaceAll(/```.*?```|`[^`\n]*`/gs, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = '']) => {
    const [file = '', heading] = to.split('#');
    return to.includes('://') ? [] : [{ file: file === '' ? page : join(dirname(page), file), heading }];
  });
}

/** What the headings of a page are linked by, as GitHub makes it. */
function headings(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\d _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the README', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows the first example as it stands in examples/', () => {
    expect(blocks(readme, 'js')[0]).toBe(readFileSync('examples/first-migration.mjs', 'utf8'));
  });

  // The SDK is loaded from cold here, while other tests want the same core.
  it('shows what the first example prints', { timeout: 30_000 }, async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => void printed.push(words.join(' ')));
    await import('../examples/first-migration.mjs' as string);
    expect(`${printed.join('\n')}\n`).toBe(blocks(readme, 'text')[0]);
  });
});

describe.each(pages)('%s', (page) => {
  it('leads to files and headings that exist', () => {
    const broken = links(page).filter(
      ({ file, heading }) =>
        !existsSync(file) || (heading !== undefined && !headings(file).includes(heading)),
    );
    expect(broken).toEqual([]);
  });

  it('names no place of the machine it was written on', () => {
    expect(readFileSync(page, 'utf8')).not.toMatch(/(?<![\w.…])\/(?:home|root|tmp|work|Users)\//);
  });
});

describe('examples/', () => {
  const examples = filesIn('examples').filter((file) => !file.includes('__pycache__'));

  it.each(examples)('%s is named by a page', (example) => {
    expect(pages.filter((page) => links(page).some(({ file }) => file === example))).not.toEqual([]);
  });
});

describe('docs/deployments.md', () => {
  const page = readFileSync('docs/deployments.md', 'utf8');

  it('shows a template that can be deployed', async () => {
    const arm = await startArm({ services: [{ name: 'contoso' }] });
    const template: unknown = JSON.parse(blocks(page, 'json')[0] ?? '');
    const path = `${arm.subscription}/resourceGroups/rg-contoso/providers/Microsoft.Resources/deployments/it`;
    const { status } = await arm.put(path, { properties: { mode: 'Incremental', template } });
    expect(status).toBe(201);
    arm.advance({ by: 'PT34M' });
    const { body } = await arm.get(path);
    expect(body.properties).toMatchObject({
      provisioningState: 'Succeeded',
      duration: 'PT34M0S',
      outputs: { url: { value: 'https://fabrikam.azure-api.net' } },
    });
  });

  it.each([
    { row: 'texts', functions: { ...textFunctions, newGuid: null, utcNow: null } },
    { row: 'lists and objects', functions: listFunctions },
    { row: 'numbers, logic, time', functions: valueFunctions },
  ])('names every function of $row, and no other', ({ row, functions }) => {
    const line = page.split('\n').find((each) => each.startsWith(`| ${row} `)) ?? '';
    const named = [...line.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named).toHaveLength(Object.keys(functions).length);
    expect(new Set(named)).toEqual(new Set(Object.keys(functions)));
  });
});

describe('docs/identity.md', () => {
  it.each(roleNames)('names the role %s', (role) => {
    const text = readFileSync('docs/identity.md', 'utf8').replaceAll(/\s+/g, ' ');
    expect(text).toContain(role.replace(/^API Management Service (?=Operator|Reader)/, ''));
  });
});
