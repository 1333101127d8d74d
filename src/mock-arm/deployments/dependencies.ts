import type { Json } from '../../sim/index.ts';
import { runtimeCalls, valueOf } from './evaluate.ts';
import type { Draft, Step } from './step.ts';
import { TemplateError } from './template-error.ts';

/** Finds what dependencies name. @throws TemplateError where one names nothing, or where they go round in a circle */
export function dependenciesOf(drafts: readonly Draft[]): Step[] {
  const find = finderIn(drafts);
  const steps = drafts.map((draft) => {
    const said = draft.named.flatMap((name) => demandFound(find(name), name));
    const meant = referredIn(draft).flatMap(find);
    const { named: _, loop: __, ...step } = draft;
    const keys = [...said, ...meant, ...batchBefore(draft, drafts)].map(({ id }) => id.toLowerCase());
    return { ...step, dependsOn: [...new Set(keys)].filter((key) => key !== draft.id.toLowerCase()) };
  });
  demandNoCircle(steps);
  return steps;
}

type Finder = (name: string) => readonly Draft[];

/** What a name in a template means: an id, a type and a name, a name, a symbol, or a whole loop. */
function finderIn(drafts: readonly Draft[]): Finder {
  const byName = new Map<string, Draft[]>();
  const add = (name: string | undefined, draft: Draft): void => {
    if (name === undefined) return;
    const key = name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), draft]);
  };
  for (const draft of drafts) {
    const { id, symbol, loop, name, type } = draft;
    const names = [
      id,
      id.slice(id.lastIndexOf('/providers/') + '/providers/'.length),
      name,
      `${type}/${name}`,
    ];
    for (const each of new Set([...names, symbol, loop?.name])) add(each, draft);
  }
  return (name) => byName.get(name.toLowerCase()) ?? [];
}

/** [M] */
function demandFound(found: readonly Draft[], name: string): readonly Draft[] {
  if (found.length > 0) return found;
  throw new TemplateError(
    `The resource '${name}' is not defined in the template. Please see https://aka.ms/arm-syntax for usage details.`,
  );
}

/** Whoever refers to a resource of the same template by `reference` or `list…` waits for it. [D] */
function referredIn({ body, table }: Draft): string[] {
  return runtimeCalls(body as Json, table).flatMap(({ args: [first] }) => {
    try {
      const name = first && valueOf(first, table);
      return typeof name === 'string' ? [name] : [];
    } catch (error) {
      // It depends on what is not there yet, or makes no sense; the one will show later, the other is told elsewhere.
      if (error instanceof TemplateError) return [];
      throw error;
    }
  });
}

/** In a serial loop, a batch waits for the one before. */
function batchBefore({ loop }: Draft, drafts: readonly Draft[]): readonly Draft[] {
  if (loop === null || !loop.isSerial || loop.batch === 0) return [];
  return drafts.filter((each) => each.loop?.name === loop.name && each.loop.batch === loop.batch - 1);
}

/** [M] */
function demandNoCircle(steps: readonly Step[]): void {
  const done = new Set<string>();
  let left = steps;
  while (left.length > 0) {
    const ready = left.filter(({ dependsOn }) => dependsOn.every((key) => done.has(key)));
    if (ready.length === 0)
      throw new TemplateError(
        `Circular dependency detected on resource: '${left[0]?.id ?? ''}'. ` +
          'Please see https://aka.ms/arm-syntax-resources for usage details.',
      );
    for (const { id } of ready) done.add(id.toLowerCase());
    left = left.filter((step) => !ready.includes(step));
  }
}
