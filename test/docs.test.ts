import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

/** The fenced blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);
}

/** Links of a page that lead to a file of the project; what looks like one in code is none. */
function links(page: string): string[] {
  const prose = page.replaceAll(/```.*?```|`[^`\n]*`/gs, '');
  return [...prose.matchAll(/\]\(([^)#]+)[^)]*\)/g)].flatMap(([, to = '']) =>
    to.includes('://') ? [] : [to],
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

describe('links', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/wire.md', 'src/model/README.md'])(
    'of %s lead to files that exist',
    (page) => {
      const broken = links(readFileSync(page, 'utf8')).filter((to) => !existsSync(join(dirname(page), to)));
      expect(broken).toEqual([]);
    },
  );
});
