import { isPublicHost } from '../proxy/public-hosts.ts';

/** Where the parts of a cloud are, as origins without a slash at their ends. */
export interface Cloud {
  /** As clients name it. */
  readonly name: 'AzureCloud' | 'apim-rehearsal';
  readonly resourceManager: string;
  readonly login: string;
  readonly graph: string;
  readonly portal: string;
  /** What ARM takes tokens for. */
  readonly audiences: readonly string[];
}

/** What the public cloud takes tokens for, with a slash at the end and without. [R] CLIENTS §4 */
export const publicAudiences: readonly string[] = [
  'https://management.core.windows.net/',
  'https://management.core.windows.net',
  'https://management.azure.com/',
  'https://management.azure.com',
];

const publicCloud: Cloud = {
  name: 'AzureCloud',
  resourceManager: 'https://management.azure.com',
  login: 'https://login.microsoftonline.com',
  graph: 'https://graph.microsoft.com',
  portal: 'https://portal.azure.com',
  audiences: publicAudiences,
};

/** The cloud a client believes it is in: the public one where it used one of its hosts, else the mock, under that name. */
export function cloudAt(origin: string): Cloud {
  if (isPublicHost(new URL(origin).hostname)) return publicCloud;
  return {
    name: 'apim-rehearsal',
    resourceManager: origin,
    login: origin,
    graph: origin,
    portal: origin,
    audiences: [`${origin}/`, origin],
  };
}
