import manifest from '../../../package.json' with { type: 'json' };
import { ownWorld } from '../worlds.ts';
import type { Handlers } from './call.ts';
import { clockOperations } from './clock-operations.ts';
import type { OperationId } from './contract.ts';
import { eraOperation } from './era-operation.ts';
import { faultOperations } from './fault-operations.ts';
import { gatewayOperation } from './gateway-operation.ts';
import { honestyOperations } from './honesty-operations.ts';
import { migrationOperations } from './migration-operations.ts';
import { networkOperations } from './network-operations.ts';
import { serviceOperations } from './service-operations.ts';
import { throttlingOperations } from './throttling-operations.ts';
import { timelineOperation } from './timeline-operation.ts';
import { trafficOperations } from './traffic-operations.ts';
import { worldOperations } from './world-operations.ts';
import { zoneOperations } from './zone-operations.ts';

/** Every operation of the contract and what answers it. One without a handler does not compile. */
export const handlers: Handlers<OperationId> = {
  Health_Get: ({ worlds, describe }) => {
    const { subscriptionId, tenantId } = worlds.named(ownWorld);
    return {
      status: 200,
      body: {
        status: 'ready',
        version: manifest.version,
        ...describe(),
        subscriptionId,
        tenantId,
        world: ownWorld,
      },
    };
  },
  ...eraOperation,
  ...worldOperations,
  ...clockOperations,
  ...throttlingOperations,
  ...serviceOperations,
  ...migrationOperations,
  ...networkOperations,
  ...faultOperations,
  ...zoneOperations,
  ...gatewayOperation,
  ...trafficOperations,
  ...timelineOperation,
  ...honestyOperations,
};
