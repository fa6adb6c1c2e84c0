/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** A page with the row replaced that begins with the same cell; unchanged where no row does. */
export const withRow = (page: string, cells: readonly string[]): string =>
  page
    .split('\n')
    .map((line) => (line.startsWith(`| ${cells[0]} |`) ? `| ${cells.join(' | ')} |` : line))
    .join('\n')
