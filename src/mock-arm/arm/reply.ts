/** What goes back. */
export interface ArmReply {
  readonly status: number;
  /** An object is sent as compact JSON; a string is JSON already. */
  readonly body?: object | string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}
