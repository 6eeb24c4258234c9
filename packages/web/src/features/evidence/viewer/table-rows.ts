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

interface LaidRows {
  readonly shown: readonly (readonly string[])[]
  /** Above it stand titles: rows of one cell that may be as wide as the table. */
  readonly tableFrom: number
  readonly width: number
}

/** Blanks at the end of a row are not read; within the table they are cells like others. */
export function padRows(rows: readonly (readonly string[])[]): LaidRows {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 1)
  const first = rows.findIndex((cells) => cells.length > 1)
  const tableFrom = first === -1 ? rows.length : first
  const shown = rows.map((cells, row) =>
    row < tableFrom ? cells : [...cells, ...Array<string>(width - cells.length).fill('')],
  )
  return { shown, tableFrom, width }
}
