import type { OpenApiDocument } from './document.ts';

const documents = {
  arm: () => import('../../../openapi/generated/arm.json', { with: { type: 'json' } }),
  control: () => import('../../../openapi/generated/control.json', { with: { type: 'json' } }),
  identity: () => import('../../../openapi/generated/identity.json', { with: { type: 'json' } }),
};

/** A contract of the mock. */
export type ContractName = keyof typeof documents;

/** Every contract, in the order in which people meet them. */
export const contractNames = Object.keys(documents) as ContractName[];

/** The contract of that name. */
export async function contractOf(name: ContractName): Promise<OpenApiDocument> {
  const { default: document }: { default: object } = await documents[name]();
  return document as OpenApiDocument;
}
