import type { Plan } from './plan.ts';
import { migrations } from './plans.ts';
import type { MigrationMode, VirtualNetworkType } from './vocabulary.ts';

interface EraRules {
  /** Virtual time starts here unless told otherwise: the date of the document. */
  readonly startsAt: string;
  readonly migrate: Readonly<Record<VirtualNetworkType, Readonly<Record<MigrationMode, Plan>>>>;
}

/** What a world believes, by the date of the documents it follows. Only this table knows an era by name. */
export const eras = {
  '2024-08': {
    startsAt: '2024-08-19T00:00:00Z',
    migrate: {
      External: {
        PreserveIp: migrations['same-subnet/external/preserve'],
        NewIp: migrations['same-subnet/external/new'],
      },
      Internal: {
        PreserveIp: migrations['same-subnet/internal/preserve'],
        NewIp: migrations['same-subnet/internal/new'],
      },
      None: { PreserveIp: migrations['no-vnet/preserve'], NewIp: migrations['no-vnet/new'] },
    },
  },
} as const satisfies Record<string, EraRules>;

/** The date of the documents a world believes. */
export type Era = keyof typeof eras;
