import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A rule that is switched off, or a figure or an entry that says otherwise. */
export interface Mutant {
  /** Where and what, for people: `src/model/rules/subnet-rules.ts:25:3 'subnet.room' always passes`. */
  readonly name: string;
  readonly file: string;
  /** The whole file as it reads then. */
  readonly text: string;
}

/** What stands in a file from one place to another, to be replaced. */
interface Change {
  readonly node: ts.Node;
  readonly by: string;
  readonly says: string;
}

type Finder = (node: ts.Node) => Change[];

const rules = readdirSync('src/model/rules').filter((name) => name.endsWith('-rules.ts'));

/** Every file that holds rules or figures, and what is to be changed in it. */
const files: readonly { readonly file: string; readonly finders: readonly Finder[] }[] = [
  ...rules.map((name) => ({ file: `src/model/rules/${name}`, finders: [inRules] })),
  ...['era', 'migrations'].map((name) => ({ file: `src/model/${name}.ts`, finders: [inFigures, inEntries] })),
  ...['upkeep', 'figures', 'planning'].map((name) => ({
    file: `src/model/${name}.ts`,
    finders: [inFigures],
  })),
  { file: 'src/model/network.ts', finders: [inNumbers] },
  { file: 'src/model/tiers.ts', finders: [inNumbers] },
  { file: 'src/model/calendar.ts', finders: [inDates] },
  ...['prefixes', 'links', 'deployments'].map((name) => ({
    file: `src/sim/${name}.ts`,
    finders: [inConstants],
  })),
];

/** Changes that change nothing: outside of a network nothing is probed, and what is not offered cannot be kept. */
const equivalent: readonly RegExp[] = [
  /'no-vnet\/(preserve|new)': probe is/,
  /'automatic\/drops-vnet': probe is/,
  /blade: keepsSameSubnet is minutes/,
];

/** All mutants there are, in a stable order. */
export function mutants(): Mutant[] {
  return every().filter(({ name }) => !equivalent.some((pattern) => pattern.test(name)));
}

function every(): Mutant[] {
  return files.flatMap(({ file, finders }) => {
    const text = readFileSync(file, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
    return collect(source, finders).map(({ node, by, says }) => {
      const [from, to] = [node.getStart(source), node.getEnd()];
      const { line, character } = source.getLineAndCharacterOfPosition(from);
      return {
        name: `${file}:${line + 1}:${character + 1} ${says}`,
        file,
        text: text.slice(0, from) + by + text.slice(to),
      };
    });
  });
}

function collect(root: ts.Node, finders: readonly Finder[]): Change[] {
  const found: Change[] = [];
  const visit = (node: ts.Node): void => {
    for (const finder of finders) found.push(...finder(node));
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** A rule of a table of rules: it always passes, or comes to something else. */
function inRules(node: ts.Node): Change[] {
  if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name)) return [];
  const { initializer } = node;
  const rule = initializer.getText();
  const effect = rule.includes(`effect: 'warns'`) ? 'refuses' : 'warns';
  return [
    {
      node: initializer,
      by: `{ ...(${rule}), verdict: () => 'pass' }`,
      says: `'${node.name.text}' always passes`,
    },
    {
      node: initializer,
      by: `{ ...(${rule}), effect: '${effect}' }`,
      says: `'${node.name.text}' ${effect}`,
    },
  ];
}

/** A figure that is a minute longer. */
function inFigures(node: ts.Node): Change[] {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  const place = { minutes: 0, handBack: 0, prolonged: 1 }[node.expression.text];
  const figure = place === undefined ? undefined : node.arguments[place];
  if (figure === undefined) return [];
  const whole = node.getText().replaceAll(/\s+/g, ' ');
  return [{ node: figure, by: `(${figure.getText()}) + 1`, says: `${whole} is a minute longer` }];
}

/** What an entry says instead, by what it says, or by its name and what it says. */
const instead: Readonly<Record<string, string>> = {
  true: 'false',
  false: 'true',
  null: `minutes(7, 'B2')`,
  'cutover null': `{ lasts: minutes(7, 'B2'), temporary: 'none' }`,
  everyTier: 'networked',
  networked: 'everyTier',
  noCall: 'noNetwork',
  notYet: `migrations['same-subnet/internal/preserve/with-downtime']`,
  noBlade: `migrations['new-subnet/keep-48-hours']`,
  'both(noBlade)': 'noNetwork',
  chinaWithout: '[]',
  "'moves'": `'stays'`,
  "'stays'": `'moves'`,
  "'everyNetwork'": `'nothing'`,
  "'nothing'": `'everyNetwork'`,
  "newOutsideNetwork 'stv1'": `'stv2'`,
  "newOutsideNetwork 'stv2'": `'stv1'`,
  "platform 'stv2'": `'stv1'`,
  "platform 'stv2.1'": `'stv2'`,
  "old 'serves'": `'silent'`,
  "old 'silent'": `'serves'`,
  "temporary 'answers'": `'silent'`,
  "temporary 'silent'": `'none'`,
  "temporary 'none'": `'answers'`,
  "addresses 'keep'": `'new'`,
  "addresses 'new'": `'keep'`,
  "addresses 'precreated'": `'new'`,
  "access 'keep'": `'block'`,
  "access 'block'": `'keep'`,
  startsAt: `'2024-06-01T00:00:00Z'`,
};

/** What only people read, what has a mutant of its own, and what matters to no plan that it stands in. */
const leftAlone = new Set(['path', 'facts', 'document', 'lasts', 'provisioning', 'successor', 'rollback']);

/** An entry of an era or of a plan: as it was before it was changed, or the opposite. */
function inEntries(node: ts.Node): Change[] {
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return [];
  const name = node.name.getText();
  if (leftAlone.has(name) || isWithin(node, 'rollback')) return [];
  const value = node.initializer.getText();
  const within = owner(node);
  const opposite = instead[`${name} ${value}`] ?? instead[value] ?? instead[name];
  if (opposite !== undefined)
    return [{ node: node.initializer, by: opposite, says: `${within}: ${name} is ${opposite}` }];
  const earlier = node.parent.properties.slice(0, node.parent.properties.indexOf(node));
  if (!earlier.some((each) => ts.isSpreadAssignment(each))) return [];
  return [{ node, by: '...{}', says: `${within}: ${name} is as it was` }];
}

function isWithin({ parent }: ts.Node, name: string): boolean {
  return ts.isPropertyAssignment(parent.parent) && parent.parent.name.getText() === name;
}

/** The names one has to go through to come to an entry. */
function owner(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent)
    if (ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) names.unshift(at.name.getText());
  return names.join('.');
}

/** A number in a list or a choice: a port, a number of units, or how many addresses something takes. */
function inNumbers(node: ts.Node): Change[] {
  if (!ts.isNumericLiteral(node)) return [];
  const list = ts.isArrayLiteralExpression(node.parent);
  if (!list && !ts.isConditionalExpression(node.parent)) return [];
  const whole = (list ? node.parent.parent : node.parent).getText().replaceAll(/\s+/g, ' ');
  return [
    {
      node,
      by: `${Number(node.text.replaceAll('_', '')) + 1}`,
      says: `${node.text} in ${whole} is one more`,
    },
  ];
}

/** A date that is a day later. */
function inDates(node: ts.Node): Change[] {
  const [, day] = (ts.isStringLiteral(node) && /^\d{4}-\d\d-(\d\d)T/.exec(node.text)) || [];
  if (day === undefined || !ts.isStringLiteral(node)) return [];
  const later = node.text.replace(`-${day}T`, `-${String((Number(day) % 28) + 1).padStart(2, '0')}T`);
  return [{ node, by: `'${later}'`, says: `${node.text} is ${later}` }];
}

/** A number with a name of its own, or in a figure that is written out. */
function inConstants(node: ts.Node): Change[] {
  const named =
    (ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent)) ||
    (ts.isPropertyAssignment(node) && node.name.getText() === 'documentedMs');
  const { initializer } = node as ts.VariableDeclaration;
  if (!named || !initializer || !/^[\d_ *]+(hour)?$/.test(initializer.getText())) return [];
  const value = initializer.getText();
  return [
    {
      node: initializer,
      by: `(${value}) * 2`,
      says: `${(node as ts.VariableDeclaration).name.getText()} is twice ${value}`,
    },
  ];
}
