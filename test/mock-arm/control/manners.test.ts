import { describe, expect, it } from 'vitest';
import { createControlApp } from '../../../src/mock-arm/control/app.ts';
import { controlContract } from '../../../src/mock-arm/control/contract.ts';
import { demandOwn } from '../../../src/mock-arm/control/foreign.ts';
import type { Problem } from '../../../src/mock-arm/control/problem.ts';
import { Worlds } from '../../../src/mock-arm/worlds.ts';
import { type Question, type Schema, startControl } from '../../helpers/control.ts';

const json = { 'content-type': 'application/json' };

describe('the control API refuses', () => {
  it.each<{
    says: string;
    method?: string;
    path?: string;
    question?: Question;
    status: number;
    title: string;
  }>([
    { says: 'an unknown path', path: '/v1/wordls', status: 404, title: 'Not Found' },
    {
      says: 'the paths of ARM',
      path: '/subscriptions?api-version=2022-12-01',
      status: 404,
      title: 'Not Found',
    },
    { says: 'a name of any length', path: `/v1/worlds/${'a'.repeat(300)}`, status: 404, title: 'Not Found' },
    { says: 'a broken path', path: '/v1/worlds/%zz', status: 400, title: 'Bad input' },
    { says: 'a wrong method', method: 'PATCH', path: '/v1/worlds', status: 405, title: 'Method Not Allowed' },
    { says: 'a HEAD', method: 'HEAD', path: '/v1/health', status: 405, title: '' },
    { says: 'half a body', method: 'POST', question: { text: '{"name":' }, status: 400, title: 'Bad input' },
    {
      says: 'a poisoned body',
      method: 'POST',
      question: { text: '{"__proto__":{"name":"a"}}' },
      status: 400,
      title: 'Bad input',
    },
    {
      says: 'a form',
      method: 'POST',
      question: { text: 'name=suite', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      status: 415,
      title: 'Unsupported Media Type',
    },
  ])('$says', async ({ method = 'GET', path = '/v1/worlds', question, status, title }) => {
    const { ask } = await startControl();
    const answer = await ask(method, path, question);
    expect(answer.status).toBe(status);
    expect(answer.body?.title ?? '').toBe(title);
  });

  it('a body beyond its limit, without reading it', async () => {
    const { ask } = await startControl();
    const { status, body } = await ask('POST', '/v1/worlds', {
      text: ' '.repeat(64 * 1024 * 1024 + 1),
      headers: json,
    });
    expect({ status, detail: body.detail }).toEqual({
      status: 413,
      detail: 'The body is larger than 64 MiB.',
    });
  });

  it('a wrong method by saying which are right', async () => {
    const { ask } = await startControl();
    const { headers, body } = await ask('PUT', '/v1/worlds');
    expect(headers['allow']).toBe('GET, POST');
    expect(body.detail).toBe('/v1/worlds knows GET and POST, and not PUT.');
  });

  it('every fault of a body at once', async () => {
    const { post } = await startControl();
    const { body } = await post<Schema<'Problem'>>('/v1/worlds', { name: '', seed: 'x', sede: 1 });
    expect(body.errors?.map(({ field }) => field).sort()).toEqual(['name', 'sede', 'seed']);
    expect(body.detail).toMatch(/And 2 more, listed under errors\.$/);
  });
});

describe('the control API does not mind', () => {
  it.each(['DELETE', 'POST'])('a content type with nothing behind it on a %s', async (method) => {
    const { mock, ask } = await startControl();
    mock.createWorld({ name: 'suite' });
    const path = method === 'DELETE' ? '/v1/worlds/suite' : '/v1/worlds/suite/reset';
    expect((await ask(method, path, { headers: json })).status).toBeLessThan(300);
  });
});

describe('who may ask', () => {
  it.each<{ host?: string; origin?: string; listensOn?: string; may: boolean }>([
    { host: 'localhost', may: true },
    { host: 'LOCALHOST:4490', may: true },
    { host: '127.0.0.1:1', may: true },
    { host: '[::1]:4490', may: true },
    { host: 'rehearsal.internal:4490', listensOn: 'rehearsal.internal', may: true },
    { host: '192.168.1.5:4490', listensOn: '192.168.1.5', may: true },
    { host: '[fd00::5]:4490', listensOn: 'fd00::5', may: true },
    { host: '192.168.1.5:4490', listensOn: '0.0.0.0', may: true },
    { host: '[fd00::5]:4490', listensOn: '::', may: true },
    { host: 'localhost:4490', origin: 'http://localhost:4490', may: true },
    { host: 'evil.example', listensOn: '0.0.0.0', may: false },
    { host: '192.168.1.5:4490', may: false },
    { host: 'evil.example:4490', may: false },
    { host: 'localhost.evil.example', may: false },
    { host: '127.0.0.1.evil.example', may: false },
    { host: '', may: false },
    { may: false },
    { host: 'localhost:4490', origin: 'http://evil.example', may: false },
    { host: 'localhost:4490', origin: 'http://localhost:3000', may: false },
    { host: 'localhost:4490', origin: 'https://localhost:4490', may: false },
    { host: 'localhost:4490', origin: 'null', may: false },
  ])(
    'for $host from $origin, listening on $listensOn: $may',
    ({ listensOn = '127.0.0.1', may, ...headers }) => {
      const ask = (): boolean => {
        try {
          demandOwn(headers, listensOn);
          return true;
        } catch (error) {
          if ((error as Problem).body.status !== 403) throw error;
          return false;
        }
      };
      expect(ask()).toBe(may);
    },
  );

  it.each(['host', 'origin'])('a foreign %s is refused before anything is done', async (header) => {
    const { ask, get } = await startControl();
    const { status, body } = await ask('POST', '/v1/worlds', {
      headers: { [header]: 'http://evil.example' },
      text: '{',
    });
    expect({ status, type: body.type }).toEqual({
      status: 403,
      type: `urn:apim-rehearsal:foreign-${header}`,
    });
    expect((await ask('GET', '/nowhere', { headers: { [header]: 'http://evil.example' } })).status).toBe(403);
    expect((await get<Schema<'WorldList'>>('/v1/worlds')).body.value).toHaveLength(1);
  });
});

describe('a bug', () => {
  it('is answered without its detail, which goes to those who can mend it', async () => {
    const bugs: string[] = [];
    const worlds = new Worlds();
    worlds.add({ name: 'default' });
    const app = await createControlApp({
      worlds,
      host: '127.0.0.1',
      onBug: (error, request) => bugs.push(`${request}: ${(error as Error).message}`),
      describe: () => {
        throw new Error('secret');
      },
    });
    const { statusCode, body } = await app.inject({ url: '/v1/health', headers: { host: 'localhost' } });
    await app.close();
    expect(statusCode).toBe(500);
    expect(body).not.toContain('secret');
    expect(controlContract.complaints('/components/schemas/Problem', JSON.parse(body))).toEqual([]);
    expect(bugs).toEqual(['GET /v1/health: secret']);
  });
});
