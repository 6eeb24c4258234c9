import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { columnPosition } from '../xlsx/cell-address.ts'

/** Types into cells ("E6") of one sheet of a workbook, and saves it as a plain program does: values alone, no looks. */
export async function typeInto(
  workbook: Uint8Array,
  sheetName: string,
  typed: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets } = await readXlsx(workbook)
  const saved = sheets.map(({ name, rows }) => {
    const grid = rows.map((row) => [...row])
    for (const [address, text] of name === sheetName ? Object.entries(typed) : []) {
      const row = Number(/\d+/.exec(address)?.[0]) - 1
      while (grid.length <= row) grid.push([])
      const cells = grid[row] ?? []
      cells[columnPosition(address) - 1] = text
      grid[row] = Array.from(cells, (cell) => cell ?? null)
    }
    return { name, rows: grid }
  })
  return Uint8Array.from(await writeXlsx({ sheets: saved }))
}
