import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Has an app take JSON and nothing else. Clients send a content type with nothing behind it (the Azure CLI does), which
 * Fastify by itself refuses: no body is no body here, whatever it was said to be.
 *
 * @param refused the error for a body of another content type
 * @param readerOf says how a body is read that is no strict JSON; undefined where nothing else is taken
 */
export function takeJsonBodies(
  app: FastifyInstance,
  refused: (contentType: string) => Error,
  readerOf: (request: FastifyRequest) => ((text: string) => unknown) | undefined = () => undefined,
): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    /^application\/(?:[\w.-]+\+)?json/,
    { parseAs: 'string' },
    (request, body, done) => {
      const read = readerOf(request);
      if (body.length === 0) done(null, undefined);
      else if (read) done(null, read(body as string));
      else void parse(request, body as string, done);
    },
  );
  app.addContentTypeParser('*', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else done(refused(request.headers['content-type'] ?? ''));
  });
  app.addHook('preValidation', (request, _reply, done) => {
    const { body } = request;
    if (body !== undefined && isDeeperThan(mostLevels, body)) done(new TooDeepError());
    else done();
  });
}

/** Whoever looks into a body does it level by level, and there must be an end to that. Synthetic. */
const mostLevels = 100;

/** A body of which no more can be said than that it is nested too deep. */
class TooDeepError extends Error {
  readonly statusCode = 400;

  constructor() {
    super(`it is nested deeper than ${mostLevels} levels`);
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
  return false;
}
