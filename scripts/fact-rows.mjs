// How rows of the facts are written, and which of them want a test.

/** A row's name: `C1`, `C1.lock`, `C5.unlock.2023`, `V.nsg`, `ARM.create`. */
export const rowPattern = String.raw`(?:[A-HPX]\d+(?:\.[\w-]+)*|(?:ARM|B|V)(?:\.[\w-]+)+)`;

/** The name of a row about the wire, by the section of docs/wire.md: `W4.1.create`, `W5.ScopeLocked`. */
export const wireRowPattern = String.raw`W\d+(?:\.[\w-]+)+`;

/**
 * Rows on platforms, migrations, paths, timelines and prerequisites are rules of the simulation: each wants a test.
 *
 * @param {string} row
 */
export function wantsTest(row) {
  return /^(?:[A-DP]\d|[BV]\.)/.test(row);
}
