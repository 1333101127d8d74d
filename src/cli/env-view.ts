import { type Pointing, type Recipe, shellQuoted } from './env-recipe.ts';

/** How a shell is told to set a variable. */
const assignments: Readonly<Record<Recipe['shell'], (name: string, value: string) => string>> = {
  sh: (name, value) => `export ${name}=${shellQuoted(value)}`,
  powershell: (name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
};

/** How the lines that this prints are taken in. */
const intakes: Readonly<Record<Recipe['shell'], (line: string) => string>> = {
  sh: (line) => `eval "$(${line})"`,
  powershell: (line) => `${line} | Out-String | Invoke-Expression`,
};

/** What is printed of one way to point a client at the mock: lines that its shell takes in as they stand. */
export function pointingLines(
  { variables, commands = [], snippet, notes = [] }: Pointing,
  {
    shell,
    heading,
    line,
  }: { readonly shell: Recipe['shell']; readonly heading: string; readonly line: string },
): string[] {
  return [
    `# ${heading}`,
    `# ${intakes[shell](line)}`,
    ...variableLines(variables, shell),
    ...commands,
    ...notes.map((note) => `# ${note}`),
    // To the shell this is a command that does nothing; a person takes what is in it.
    ...(snippet === undefined ? [] : ['', `# ${snippet.goes}:`, `: <<'END'`, snippet.text, 'END']),
  ];
}

/** The lines that set variables. */
export function variableLines(variables: Pointing['variables'], shell: Recipe['shell'] = 'sh'): string[] {
  return Object.entries(variables).map(([name, value]) => assignments[shell](name, value));
}
