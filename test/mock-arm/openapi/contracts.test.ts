import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { badge, html, prose } from '../../../src/mock-arm/openapi/html.ts';
import { contractNames, contractOf } from '../../../src/mock-arm/openapi/contracts.ts';
import { operationsOf } from '../../../src/mock-arm/openapi/document.ts';
import { startControl } from '../../helpers/control.ts';

const started = startControl.bind(null, { services: [] });

describe('the contracts are served', () => {
  it.each(contractNames)('as they stand: %s', async (name) => {
    const { get } = await started();
    const written: unknown = JSON.parse(readFileSync(`openapi/generated/${name}.json`, 'utf8'));
    expect((await get(`/openapi/${name}.json`)).body).toEqual(written);
  });

  it('in YAML too', async () => {
    const { get } = await started();
    const { text, headers } = await get('/openapi/identity.yaml');
    expect(headers['content-type']).toBe('application/yaml; charset=utf-8');
    expect(parse(text)).toEqual(await contractOf('identity'));
  });

  it.each(contractNames)(
    'as a page that has every operation and schema, and leads to no other: %s',
    async (name) => {
      const { get } = await started();
      const { text, headers } = await get(`/openapi/${name}`);
      const document = await contractOf(name);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      const anchors = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
      const wanted = [
        ...operationsOf(document).map(({ operation }) => operation.operationId),
        ...Object.keys(document.components.schemas).map((schema) => `schema-${schema}`),
      ];
      expect(wanted.filter((id) => !anchors.has(id))).toEqual([]);
      const links = [...text.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((id) => !anchors.has(id))).toEqual([]);
    },
  );

  it.each(['/openapi', ...contractNames.map((name) => `/openapi/${name}`)])(
    'as pages without scripts, which load nothing: %s',
    async (path) => {
      const { get } = await started();
      expect((await get(path)).text).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| src=/i);
    },
  );

  it('as links from one page', async () => {
    const { get } = await started();
    const { text } = await get('/openapi');
    const links = [...text.matchAll(/ href="(\/[^"]+)"/g)].map(([, to = '']) => to);
    expect(links).toHaveLength(3 * contractNames.length + 1);
    // To write a large contract as YAML takes long.
    for (const link of links.filter((each) => !each.endsWith('.yaml')))
      expect([link, (await get(link)).status]).toEqual([link, 200]);
  });
});

describe('markup', () => {
  it.each<{ given: string; made: string; is: string }>([
    { given: 'text', made: html`<b>${'<i>"&'}</b>`.text, is: '<b>&lt;i&gt;&quot;&amp;</b>' },
    { given: 'a list', made: html`${['a', html`<b></b>`, undefined, 1]}`.text, is: 'a<b></b>1' },
    { given: 'code', made: prose('say `<a>`').text, is: '<p>say <code>&lt;a&gt;</code></p>' },
    { given: 'paragraphs', made: prose('a\n\nb').text, is: '<p>a</p><p>b</p>' },
    { given: 'a mark', made: prose('[R]').text, is: `<p>${badge('recorded').text}</p>` },
    { given: 'no mark', made: prose('[Q]').text, is: '<p>[Q]</p>' },
  ])('of $given', ({ made, is }) => {
    expect(made).toBe(is);
  });
});
