import type { Handlers } from './call.ts';
import { notFound } from './problem.ts';

/** Where the VIPs of a world listen. */
export const gatewayOperation: Handlers<'Gateway_Get'> = {
  Gateway_Get: ({ gateway, world }) => {
    const status = gateway?.statusOf(world);
    if (status === undefined)
      throw notFound('No VIP listens here: start the mock with its gateway, as by `serve --gateway`.');
    return { status: 200, body: status };
  },
};
