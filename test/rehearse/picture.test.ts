import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaths, drawComparison, drawImpact, type Impact, impact } from '../../src/rehearse/index.ts';
import { checkablePaths, type ServiceSeed, World, type WorldOptions } from '../../src/sim/index.ts';
import { faultsOf } from './svg.ts';

const customDomains = [
  { name: 'api.contoso.example', record: 'A' },
  { name: 'www.contoso.example', record: 'CNAME' },
] as const;

function worldOf(seed: Partial<ServiceSeed> = {}, options: WorldOptions = {}): World {
  return World.create({ ...options, services: [{ name: 'contoso', customDomains, ...seed }] });
}

const draw = (seed: Partial<ServiceSeed>, path: string): string =>
  drawImpact(impact(worldOf(seed), 'contoso', { path }));

describe('a look at a picture sees', () => {
  const sheet = (inner: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inner}</svg>`;
  const text = (x: number, y: number, says: string): string =>
    `<text x="${x}" y="${y}" font-size="10">${says}</text>`;

  it.each<{ fault: string; svg: string }>([
    { fault: 'one over other', svg: sheet(text(10, 50, 'one') + text(15, 52, 'other')) },
    { fault: 'off the sheet: far', svg: sheet(text(95, 50, 'far')) },
    { fault: '<script has no place here', svg: sheet('<script>go()</script>') },
    { fault: 'https: has no place here', svg: sheet('<rect fill="url(https://elsewhere.example/a)"/>') },
    { fault: 'NaN has no place here', svg: sheet('<rect x="NaN"/>') },
    { fault: '</svg> closes nothing', svg: sheet('<g>') },
    { fault: '<rect> says something twice', svg: sheet('<rect x="1" x="2"/>') },
    { fault: 'a letter that has to be written otherwise', svg: sheet(text(10, 50, 'A&B')) },
  ])('$fault', ({ fault, svg }) => {
    expect(faultsOf(svg)).toContain(fault);
  });

  it('nothing where nothing is wrong', () => {
    expect(faultsOf(sheet(text(10, 50, 'one') + text(10, 65, 'other')))).toEqual([]);
  });
});

describe('the picture of an impact', () => {
  it.each(
    (['none', 'external', 'internal'] as const).flatMap((vnet) =>
      checkablePaths.map((path) => ({ vnet, path })),
    ),
  )('of $path, $vnet, is one sheet by itself, with no text over another', ({ vnet, path }) => {
    expect(faultsOf(draw({ vnet }, path))).toEqual([]);
  });

  it('shows phases, addresses, names, losses and what to do', () => {
    const svg = draw({ vnet: 'external' }, 'new');
    for (const shown of [
      'the new compute is built',
      '198.18.0.1',
      '198.18.0.2',
      'given up',
      'api.contoso.example',
      'lost',
      'Before',
      'Afterwards',
      '[C23]',
      'Minutes after the request',
    ])
      expect(svg).toContain(shown);
  });

  it('says where time is drawn shorter than it is', () => {
    expect(draw({ vnet: 'external' }, 'new-subnet/keep-48-hours')).toContain('48 h, not to scale');
    expect(draw({ vnet: 'external' }, 'preserve')).not.toContain('not to scale');
  });

  it('of a refused path says the way out', () => {
    const svg = draw({ vnet: 'external', subnetPrefix: 29 }, 'preserve');
    expect(svg).toContain('The way out');
    expect(svg).toMatch(/\[D3 D4 V\.size\]/);
  });

  it('is the same for the same impact', () => {
    expect(draw({ vnet: 'internal' }, 'new')).toBe(draw({ vnet: 'internal' }, 'new'));
  });

  it('stays in order whatever names, numbers and times it is given', () => {
    const real = impact(worldOf({ vnet: 'external' }), 'contoso', { path: 'new' });
    const text = fc.string({ unit: 'grapheme', maxLength: 90 });
    const length = fc.integer({ min: 1, max: 5_000 }).map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(text, text, fc.array(length, { minLength: 1, maxLength: 6 }), (name, words, lengths) => {
        expect(faultsOf(drawImpact(distorted(real, name, words, lengths)))).toEqual([]);
      }),
    );
  });
});

describe('the picture of a comparison', () => {
  it.each<{ seed: Partial<ServiceSeed>; options?: WorldOptions }>([
    { seed: {} },
    { seed: { vnet: 'external' } },
    { seed: { vnet: 'internal' } },
    { seed: { vnet: 'internal', special: true }, options: { era: '2024-11' } },
    { seed: { platform: 'stv2' } },
    { seed: { vnet: 'external', additionalLocations: ['North Europe', 'Japan East'] } },
    { seed: { name: `c${'o'.repeat(48)}` } },
  ])('of $seed is one sheet by itself, with no text over another', ({ seed, options }) => {
    const world = worldOf(seed, options);
    const found = comparePaths(world, seed.name ?? 'contoso');
    const svg = drawComparison(found);
    expect(faultsOf(svg)).toEqual([]);
    for (const { path } of found.impacts) expect(svg).toContain(path);
    for (const { question } of found.advice) expect(svg).toContain(question);
  });
});

/** An impact whose names are other ones and whose phases last for so long. */
function distorted(real: Impact, name: string, words: string, lengths: readonly number[]): Impact {
  const { fromMs } = real;
  const ends = lengths.map(
    (_, index) => fromMs + lengths.slice(0, index + 1).reduce((sum, each) => sum + each, 0),
  );
  const spans = ends.map((toMs, index) => ({ fromMs: ends[index - 1] ?? fromMs, toMs }));
  const toMs = ends.at(-1) as number;
  return {
    ...real,
    toMs,
    service: name,
    assumed: [words],
    phases: spans.map((span) => ({ ...span, phase: 'cutover' })),
    names: real.names.map((each) => ({
      ...each,
      name,
      spans: spans.map((span, index) => ({
        ...span,
        resolvesTo: [words],
        reaches: index % 2 === 0 ? 'stv1' : null,
      })),
    })),
    populations: real.populations.map((each) => ({
      ...each,
      verdict: words,
      population: { ...each.population, name },
    })),
    checklist: { before: [{ says: words, facts: ['C23'] }], during: [], after: [] },
  };
}
