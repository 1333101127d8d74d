// How generated pages are written.
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/**
 * A table of Markdown.
 *
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map(escaped))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {string} cell */
function escaped(cell) {
  return cell.replaceAll('|', String.raw`\|`);
}

/**
 * Writes a file as Prettier would have it.
 *
 * @param {string} file
 * @param {string} text
 */
export async function writePage(file, text) {
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
