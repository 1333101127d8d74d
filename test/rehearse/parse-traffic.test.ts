import { describe, expect, it } from 'vitest';
import { parseTraffic } from '../../src/rehearse/index.ts';
import { RehearsalError } from '../../src/sim/index.ts';

const mobile = { name: 'mobile', hostName: 'api.contoso.example' };

describe('a file of populations', () => {
  it('may leave out all but names', () => {
    expect(parseTraffic({ populations: [mobile] }, 'contoso')).toEqual({
      populations: [
        {
          ...mobile,
          service: 'contoso',
          clients: 10,
          everyMs: 15_000,
          view: 'public',
          resolver: { kind: 'honest' },
          keepAlive: false,
          allows: 'any',
          backend: null,
        },
      ],
      backends: [],
    });
  });

  it('keeps what it says', () => {
    const said = {
      ...mobile,
      service: 'fabrikam',
      clients: 500,
      everyMs: 2_000,
      view: 'vnet:hub',
      address: '10.0.0.4',
      resolver: { kind: 'maximum', seconds: 30 },
      keepAlive: true,
      allows: ['198.18.0.0/24'],
      backend: 'mainframe',
    };
    const backend = { name: 'mainframe', network: 'hub', admits: ['10.0.0.0/8'] };
    const traffic = { populations: [said], backends: [backend] };
    expect(parseTraffic(traffic, 'contoso')).toEqual(traffic);
  });

  it.each<{ file: unknown; field: string; says: RegExp }>([
    { file: null, field: 'populations', says: /to be an object; got `null`/ },
    { file: [mobile], field: 'populations', says: /to be an object/ },
    { file: {}, field: 'populations', says: /to be a list; got nothing/ },
    { file: { populations: [] }, field: 'populations', says: /at least one population/ },
    {
      file: { populations: [mobile, { ...mobile, name: 'Mobile' }] },
      field: 'populations.1.name',
      says: /no other/,
    },
    { file: { populations: [mobile], clients: 1 }, field: 'populations.clients', says: /no field `clients`/ },
    { file: { populations: ['mobile'] }, field: 'populations.0', says: /an object; got `"mobile"`/ },
    {
      file: { populations: [mobile, { ...mobile, client: 3 }] },
      field: 'populations.1.client',
      says: /there are: name, .*clients/,
    },
    {
      file: { populations: [{ name: 'mobile' }] },
      field: 'populations.0.hostName',
      says: /a text; got nothing/,
    },
    {
      file: { populations: [{ ...mobile, resolver: 'honest' }] },
      field: 'populations.0.resolver',
      says: /\{"kind":"honest"\}/,
    },
    {
      file: { populations: [{ ...mobile, allows: '198.18.0.1' }] },
      field: 'populations.0.allows',
      says: /a list/,
    },
    { file: { populations: [mobile], backends: {} }, field: 'backends', says: /a list/ },
    { file: { populations: [mobile], backends: [{ admits: [] }] }, field: 'backends.0.name', says: /a text/ },
    {
      file: { populations: [mobile], backends: [{ name: 'x' }] },
      field: 'backends.0.admits',
      says: /a list/,
    },
    {
      file: { populations: [mobile], backends: [{ name: 'x', admits: [1] }] },
      field: 'backends.0.admits',
      says: /a text; got `1`/,
    },
    {
      file: { populations: [mobile], backends: [{ name: 'x', admits: [], network: 1 }] },
      field: 'backends.0.network',
      says: /a text/,
    },
  ])('names $field where it is of another form', ({ file, field, says }) => {
    const read = (): unknown => parseTraffic(file, 'contoso');
    expect(read).toThrow(RehearsalError);
    expect(read).toThrow(expect.objectContaining({ field, message: expect.stringMatching(says) as string }));
  });
});
