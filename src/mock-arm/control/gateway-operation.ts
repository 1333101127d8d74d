import type { Handlers } from './call.ts';
import { notFound } from './problem.ts';

/** Where the VIPs of a world listen. */
export const gatewayOperation: Handlers<'Gateway_Get'> = {
  Gateway_Get: ({ gateway }) => {
    if (gateway === undefined)
      throw notFound('No VIP listens here: start the mock with its gateway, as by `serve --gateway`.');
    return { status: 200, body: gateway.status };
  },
};
