/** A Markdown table; a bar inside a cell would end it, so it is escaped. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The first lines of every page: what it is, and that nobody should edit it. */
export const heading = (title: string, about: string): string =>
  `# ${title}\n\nWritten by \`npm run clinical\` from the code that runs; do not edit it here. ${about}\n`;
