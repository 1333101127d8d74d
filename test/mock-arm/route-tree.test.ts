import fc from 'fast-check';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { findRoute } from '../../src/mock-arm/arm/find-route.ts';
import { armContract } from '../../src/mock-arm/arm/contract.ts';

const service = '/subscriptions/s/resourceGroups/g/providers/Microsoft.ApiManagement/service/contoso';

describe('an operation by its path', () => {
  it.each([
    ['as it is written', 'GET', service, 'ApiManagementService_Get', 'contoso'],
    ['in any case', 'GET', service.toUpperCase(), 'ApiManagementService_Get', 'CONTOSO'],
    ['with doubled slashes', 'GET', service.replaceAll('/', '//'), 'ApiManagementService_Get', 'contoso'],
    ['with a slash at its end', 'GET', `${service}/`, 'ApiManagementService_Get', 'contoso'],
    [
      'percent-encoded',
      'GET',
      service.replace('contoso', 'c%6Fn%2Ftoso'),
      'ApiManagementService_Get',
      'con/toso',
    ],
    ['encoded badly', 'GET', service.replace('contoso', 'c%ZZ'), 'ApiManagementService_Get', 'c%ZZ'],
    ['by another method', 'DELETE', service, 'ApiManagementService_Delete', 'contoso'],
  ])('is found %s', (_, method, path, operationId, serviceName) => {
    const found = findRoute(method, path);
    expect(found?.route.operationId).toBe(operationId);
    expect(found?.params).toMatchObject({ serviceName });
  });

  it.each([
    ['there is none', 'GET', '/nowhere'],
    ['the method is another', 'PATCH', `${service}/apis`],
    ['a step is missing', 'GET', service.replace('/g/', '/')],
  ])('is not found where %s', (_, method, path) => {
    expect(findRoute(method, path)).toBeUndefined();
  });

  it('is the one that a router of Fastify would find, whatever steps a path is made of', async () => {
    const app = routerOfFastify();
    const steps = [...new Set(armContract.routes.flatMap(({ url }) => url.split('/').slice(1)))];
    const step = fc.constantFrom(...steps).map((each) => (each.startsWith(':') ? 'x' : each));
    const near = fc
      .tuple(fc.constantFrom(...armContract.routes), fc.nat(12), step)
      .map(([{ url }, at, other]) =>
        url.split('/').map((each, index) => (index === at + 1 ? other : each.replace(/^:/, ''))),
      )
      .map((path) => path.join('/'));
    const any = fc.array(step, { maxLength: 12 }).map((path) => `/${path.join('/')}`);
    const method = fc.constantFrom('GET', 'PUT', 'PATCH', 'POST', 'DELETE', 'HEAD' as const);
    await fc.assert(
      fc.asyncProperty(method, fc.oneof(near, any), async (verb, path) => {
        const found = findRoute(verb, path);
        const { headers } = await app.inject({ method: verb as 'GET', url: path });
        expect(found?.route.operationId).toBe(headers['operation']);
        expect(found?.params).toEqual(headers['params'] && JSON.parse(String(headers['params'])));
      }),
    );
    await app.close();
  });
});

function routerOfFastify() {
  const app = Fastify({
    exposeHeadRoutes: false,
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true, ignoreDuplicateSlashes: true },
  });
  for (const { method, url, operationId } of armContract.routes)
    app.route({
      method,
      url,
      handler: (request, reply) =>
        reply
          .headers({
            operation: operationId,
            params: JSON.stringify(request.params),
          })
          .send(),
    });
  return app;
}
