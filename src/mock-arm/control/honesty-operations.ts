import { type ContractName, contractNames, contractOf } from '../openapi/contracts.ts';
import type { Handlers } from './call.ts';
import { notFound } from './problem.ts';

/** How much of Azure this is, and what the contracts are. What is rarely asked for is loaded when it is. */
export const honestyOperations: Handlers<'Parity_Get' | 'OpenApi_Browse' | 'OpenApi_Get'> = {
  Parity_Get: async () => {
    const { parityLedger } = await import('../parity/parity-ledger.ts');
    return { status: 200, body: parityLedger };
  },
  OpenApi_Browse: async () => {
    const [{ contractsPage }, contracts] = await Promise.all([
      import('../openapi/contracts-page.ts'),
      Promise.all(contractNames.map(async (name) => ({ name, document: await contractOf(name) }))),
    ]);
    return { text: contractsPage(contracts), type: 'text/html' };
  },
  OpenApi_Get: async ({ path }) => {
    const [, name = '', form] = /^(\w+)(?:\.(json|yaml))?$/.exec(path.contract) ?? [];
    if (!isContract(name)) throw notFound(unknownContract(path.contract));
    const document = await contractOf(name);
    if (form === 'json') return { status: 200, body: { ...document } };
    if (form === 'yaml') {
      const { stringify } = await import('yaml');
      return { text: stringify(document, { aliasDuplicateObjects: false }), type: 'application/yaml' };
    }
    const { contractPage } = await import('../openapi/contract-page.ts');
    return { text: contractPage({ name, document }), type: 'text/html' };
  },
};

function isContract(name: string): name is ContractName {
  return contractNames.some((each) => each === name);
}

function unknownContract(seen: string): string {
  return `There is no contract ${seen}; there are ${contractNames.join(', ')}, each as a page, and with .json or .yaml behind it.`;
}
