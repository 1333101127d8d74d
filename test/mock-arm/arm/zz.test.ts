import { request } from 'node:http';
import { it } from 'vitest';
import { createMockArm } from '../../../src/mock-arm/index.ts';
it('x', async () => {
  const bugs: unknown[] = [];
  const ex: any[] = [];
  const arm = await createMockArm({
    armPort: 0,
    clock: { mode: 'manual' },
    services: [{ name: 'a' }],
    onBug: (e, r) => bugs.push(r + ' ' + (e as Error).message),
    onExchange: (e) => ex.push(e),
  });
  const { port } = new URL(arm.arm!);
  const raw = (method: string, path: string, headers: any = {}, body?: string) =>
    new Promise<string>((ok) => {
      const r = request({ port, method, path, headers, agent: false }, (res) => {
        let t = '';
        res.on('data', (d) => (t += d));
        res.on('end', () =>
          ok(
            `${method} ${path.slice(0, 80)} → ${res.statusCode} ${JSON.stringify(res.headers['content-type'])} cl=${res.headers['content-length']} ${t.slice(0, 230)}`,
          ),
        );
      });
      r.on('error', (e) => ok(`${method} ${path.slice(0, 60)} → ERR ${e.message}`));
      r.end(body);
    });
  const s = `/subscriptions/${arm.subscriptionId}`;
  const svc = `${s}/resourceGroups/rg-a/providers/Microsoft.ApiManagement/service/a`;
  const v = '?api-version=2024-05-01';
  for (const [m, p, h, b] of [
    ['GET', '//'],
    ['GET', '/'],
    ['GET', '//metadata/endpoints?api-version=2018-01-01'],
    ['GET', `/${svc}${v}`],
    ['GET', `${svc}/%zz${v}`],
    ['GET', `${s}/resourceGroups/%zz/foo${v}`],
    ['GET', `${svc.slice(0, -1)}${'x'.repeat(300)}${v}`],
    ['GET', `${svc}/foo${v}`],
    ['POST', `${svc}${v}`],
    ['TRACE', `${svc}${v}`],
    ['PROPFIND', `${svc}${v}`],
    ['OPTIONS', `*`],
    ['OPTIONS', `${svc}${v}`],
    ['HEAD', `${svc}${v}`],
    ['HEAD', `${s}/resourcegroups/no${v}`],
    ['HEAD', `${svc}/apis/no${v}`],
    ['HEAD', `${svc}/apis/no`],
    ['PUT', `${svc}${v}`, { 'content-type': 'Application/JSON' }, '{}'],
    ['PUT', `${svc}${v}`, { 'content-type': 'text/plain' }, '{}'],
    ['PUT', `${svc}${v}`, {}, '{}'],
    ['PUT', `${svc}${v}`, { 'content-type': 'application/json' }, '[]'],
    ['PUT', `${svc}${v}`, { 'content-type': 'application/json' }, '{'],
    ['PUT', `${svc}${v}`, { 'content-type': 'application/json' }, '{"__proto__":{"a":1}}'],
    ['PUT', `${svc}${v}`, { 'content-type': 'application/json' }, '"x"'],
    ['PUT', `${svc}${v}`, { 'content-type': 'application/json' }, 'null'],
    ['PUT', `${svc}${v}`, { 'content-type': 'application/json', 'content-length': 6 * 1024 * 1024 }],
    ['GET', `${svc}`],
    ['GET', `${svc}?api-version=`],
    ['GET', `${svc}?api-version=2024-05`],
    ['GET', `${svc}?api-version=2024-05-02`],
    ['GET', `${svc}?API-VERSION=2024-05-01`],
    ['GET', `${svc}?api-version=2022-04-01-PREVIEW`],
    ['GET', svc.toUpperCase() + v],
    ['POST', `${svc}/migrateToStv2${v}`, { 'content-type': 'application/json' }, ''],
    ['GET', '/providers/Microsoft.ApiManagement/operations?api-version=2024-05-01'],
    ['GET', '/subscriptions?api-version=2020-01-01'],
    ['GET', '/providers/Microsoft.Foo/operations?api-version=2024-05-01'],
    ['GET', '/tenants?api-version=2020-01-01'],
    ['GET', '/subscriptions/%E0%A4%A/x?api-version=2020-01-01'],
    ['GET', `${s}/resourceGroups/rg%2Da/providers/Microsoft.ApiManagement/service/a${v}`],
    ['GET', `http://other.example${svc}${v}`],
    ['GET', `${svc}/${v}`],
  ] as const)
    console.log(await raw(m, p, h, b));
  console.log(bugs);
  console.log(ex.filter((e) => e.method === 'HEAD'));
  await arm.close();
});
