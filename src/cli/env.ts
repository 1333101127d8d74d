import type { MockHealth, MockWorldInfo } from '../mock-arm/index.ts';
import type { Command } from './command.ts';
import { connect, jsonOption, mockOptions, sameAgain } from './running-mock.ts';
import { print } from './terminal.ts';

export const env: Command = {
  name: 'env',
  summary: 'Prints what points a shell, and the clients in it, at the running mock.',
  about: [
    'The lines are for sh, bash and zsh. NODE_EXTRA_CA_CERTS adds the authority of the mock to those that Node trusts;',
    'REQUESTS_CA_BUNDLE (Python) and SSL_CERT_FILE (Go, OpenSSL) put it in their place, so keep such a shell to the mock.',
  ].join('\n'),
  words: [],
  options: { ...mockOptions, ...jsonOption },
  examples: [
    ['env', 'shows the lines'],
    ['env --world checkout-suite', 'those of another world'],
  ],
  run: async (given, terminal) => {
    const mock = connect(given, terminal);
    const variables = variablesOf(await mock.health(), await mock.world());
    if (given.has('json')) return print(terminal, JSON.stringify(variables, undefined, 2));
    print(terminal, `# eval "$(${terminal.callMe} env${sameAgain(given)})"`);
    for (const [name, value] of Object.entries(variables)) print(terminal, `export ${name}=${quoted(value)}`);
  },
};

function variablesOf(
  { arm, armTls, control, dns, caFile }: MockHealth,
  { subscriptionId, tenantId }: MockWorldInfo,
): Record<string, string> {
  const all = {
    APIM_REHEARSAL_ARM: arm,
    APIM_REHEARSAL_ARM_TLS: armTls,
    APIM_REHEARSAL_CONTROL: control,
    APIM_REHEARSAL_DNS: dns,
    AZURE_SUBSCRIPTION_ID: subscriptionId,
    AZURE_TENANT_ID: tenantId,
    NODE_EXTRA_CA_CERTS: caFile,
    REQUESTS_CA_BUNDLE: caFile,
    SSL_CERT_FILE: caFile,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
