import type { FastifyInstance } from 'fastify';

/**
 * Has an app take JSON and nothing else. Clients send a content type with nothing behind it (the Azure CLI does), which
 * Fastify by itself refuses: no body is no body here, whatever it was said to be.
 *
 * @param refused the error for a body of another content type
 */
export function takeJsonBodies(app: FastifyInstance, refused: (contentType: string) => Error): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    /^application\/(?:[\w.-]+\+)?json/,
    { parseAs: 'string' },
    (request, body, done) => {
      if (body.length === 0) done(null, undefined);
      else void parse(request, body as string, done);
    },
  );
  app.addContentTypeParser('*', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else done(refused(request.headers['content-type'] ?? ''));
  });
}
