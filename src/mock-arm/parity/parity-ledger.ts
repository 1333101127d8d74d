import document from '../../../openapi/generated/parity.json' with { type: 'json' };
import type { components } from '../../../openapi/generated/control.d.ts';

/** The ledger as it was when the package was made. It is large: import it when it is asked for. */
export const parityLedger = document as components['schemas']['Parity'];
