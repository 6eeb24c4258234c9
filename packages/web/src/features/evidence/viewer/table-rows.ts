/** The rows of a sheet as the server reads it, tabs between the cells; undefined: the text is no table. */
export function tableRowsOf(text: string, isTable: boolean): readonly (readonly string[])[] | undefined {
  if (!isTable) return undefined
  const rows = text.split('\n').map((line) => line.split('\t'))
  return rows.some((cells) => cells.length > 1) ? rows : undefined
}

/** A text of which every line is parted by tabs is a table too, as what was read of a CSV. */
export function looksLikeTable(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => line.includes('\t'))
}
