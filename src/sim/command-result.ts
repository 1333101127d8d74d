import type { Refusal } from '../model/index.ts';
import type { Operation } from './service.ts';

/** What a command has led to. After a refusal nothing has changed. */
export type CommandResult =
  | { readonly kind: 'started'; readonly operation: Operation }
  | { readonly kind: 'done' }
  /** It asked for what is so already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
