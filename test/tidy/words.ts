import type { Source } from './source.ts';

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const saysNothing = /^(?:utils?|helpers?|common|misc|types?|managers?|base)$/;

/** Every name in the path below `src` that is not kebab-case, or that could be the name of anything. */
export function badNames({ path }: Pick<Source, 'path'>): string[] {
  return path
    .replace(/(?:\.d)?\.ts$/, '')
    .split('/')
    .flatMap((name) => {
      if (!kebabCase.test(name)) return [`${path}: ${name} is not kebab-case`];
      return saysNothing.test(name) ? [`${path}: ${name} says nothing`] : [];
    });
}

/** Every line that promises work instead of being it. */
export function promises({ path, text }: Source): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /\b(?:TODO|FIXME)\b/.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
    );
}
