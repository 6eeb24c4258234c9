/** Wide enough that a form's labels and values stay apart as columns do on paper. */
const CELL_COLUMNS = 36
const GAP = 3

/** Text as it comes, with the rows of tables laid side by side once they are whole; tables may stand in cells. */
export class Sheet {
  readonly #open: string[] = ['']
  readonly #rows: string[][] = []

  get text(): string {
    // What a damaged file left open counts as it is.
    return this.#open.join('')
  }

  write(text: string): void {
    this.#open.push((this.#open.pop() ?? '') + text)
  }

  open(name: string): void {
    if (name === 'tr') this.#rows.push([])
    else this.#open.push('')
  }

  close(name: string): void {
    if (name === 'p') this.write('\n')
    else if (name === 'tc') this.#closeCell()
    else if (name === 'tr') this.write(sideBySide(this.#rows.pop() ?? []))
  }

  #closeCell(): void {
    if (this.#open.length < 2) return
    const cell = this.#open.pop() ?? ''
    const row = this.#rows.at(-1)
    if (row === undefined) this.write(cell)
    else row.push(cell)
  }
}

function sideBySide(cells: readonly string[]): string {
  const columns = cells.map((cell) => cell.replaceAll('\f', '\n').trimEnd().split('\n'))
  const height = Math.max(0, ...columns.map((lines) => lines.length))
  return Array.from(
    { length: height },
    (_, line) => `${rowOf(columns.map((lines) => lines[line] ?? ''))}\n`,
  ).join('')
}

function rowOf(cells: readonly string[]): string {
  let row = ''
  for (const [index, cell] of cells.entries()) {
    if (cell === '') continue
    row = row.padEnd(Math.max(index * CELL_COLUMNS, row === '' ? 0 : row.length + GAP)) + cell
  }
  return row
}
