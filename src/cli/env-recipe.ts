/** What a recipe is filled in with. */
export interface Ingredients {
  /** ARM over https, as in `https://127.0.0.1:4443`. It is the authority too: what signs in is at the same place. */
  readonly endpoint: string;
  /** Host and port of that. */
  readonly host: string;
  /** The proxy, as in `http://127.0.0.1:4488`. */
  readonly proxy: string;
  /** The certificate to trust. */
  readonly caFile: string;
  /** Where a client may keep what must not mix with its real sign-ins. */
  readonly folder: string;
  readonly subscriptionId: string;
  readonly tenantId: string;
}

/** A piece of code or configuration that a person pastes. */
export interface Snippet {
  /** Where it goes, as in `main.tf`. */
  readonly goes: string;
  readonly text: string;
}

/** What points one client at the mock, in one way. */
export interface Pointing {
  /** Of the environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** Lines of the shell, after the variables are set. */
  readonly commands?: readonly string[];
  readonly snippet?: Snippet;
  /** What would surprise. */
  readonly notes?: readonly string[];
}

/** How one client is pointed at the mock: at its own address, or with the addresses of the public cloud through the proxy. */
export interface Recipe {
  readonly title: string;
  /** Whose language the lines are in. */
  readonly shell: 'sh' | 'powershell';
  readonly endpoint: (ingredients: Ingredients) => Pointing;
  readonly proxy: (ingredients: Ingredients) => Pointing;
}

/** An application that may sign in: the mock takes any, with any secret, until it is told otherwise. */
export const application = { clientId: '22222222-2222-4222-8222-222222222222', clientSecret: 'any' } as const;

/** What the credentials of all SDKs read. [R] CLIENTS §5 */
export function signInOf({ subscriptionId, tenantId }: Ingredients): Record<string, string> {
  return {
    AZURE_SUBSCRIPTION_ID: subscriptionId,
    AZURE_TENANT_ID: tenantId,
    AZURE_CLIENT_ID: application.clientId,
    AZURE_CLIENT_SECRET: application.clientSecret,
  };
}

/** A text as one word of sh, bash and zsh. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
