import { isPlain } from '../../platform/http/look-alike-address.ts'

/** One line of a pasted list, cut into its parts and not judged yet. */
export interface ListRow {
  /** Counted from 1, as an editor or a spreadsheet counts. */
  readonly line: number
  readonly name: string
  readonly email: string
  readonly roles: string
  readonly unit: string
}

/**
 * "Nama; surel; peran; unit", one person per line: with semicolons, tabs (as copied from a spreadsheet) or commas. Blank lines and a
 * heading are passed over. The address is the part with the @: a comma before it belongs to the name ("Rina, S.Kom.").
 */
export function parseInvitationList(text: string): ListRow[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ line: index + 1, content }))
    .filter(({ content }) => /[^\s;,]/.test(content))
    .map(({ line, content }) => ({ line, ...splitLine(content) }))
  const [first, ...others] = lines
  const people = first !== undefined && isHeading(first.cells) ? others : lines
  return people.map(({ line, cells, hasUnits }) => ({ line, ...toParts(cells, hasUnits) }))
}

/** Between commas a unit cannot be told from a role: there everything behind the address is a role. */
function splitLine(content: string): { cells: string[]; hasUnits: boolean } {
  const separator = ['\t', ';'].find((each) => content.includes(each)) ?? ','
  const cells = content.split(separator).map((cell) => cell.trim())
  return { cells, hasUnits: separator !== ',' }
}

const headings = new Set(['surel', 'alamat surel', 'email', 'e-mail', 'alamat email'])

function isHeading(cells: readonly string[]): boolean {
  return cells.some((cell) => headings.has(unquote(cell).toLowerCase()))
}

function toParts(cells: readonly string[], hasUnits: boolean): Omit<ListRow, 'line'> {
  const found = cells.findIndex((cell) => cell.includes('@'))
  // Without an @ the second part was meant to be the address.
  const at = found === -1 ? 1 : found
  return {
    name: join(cells.slice(0, at)),
    email: lowerPlain(join(cells.slice(at, at + 1))),
    roles: join(cells.slice(at + 1, hasUnits ? at + 2 : undefined)),
    unit: hasUnits ? join(cells.slice(at + 2)) : '',
  }
}

/** Some signs that only look like a letter become that letter in lower case, such as that of the kelvin: they stay what they are. */
const lowerPlain = (email: string) => (isPlain(email) ? email.toLowerCase() : email)

function join(cells: readonly string[]): string {
  return unquote(cells.filter((cell) => cell !== '').join(', '))
}

/** As a spreadsheet writes a part that holds its separator. */
function unquote(text: string): string {
  const quoted = /^"(.*)"$/s.exec(text)
  return (quoted?.[1]?.replaceAll('""', '"') ?? text).trim()
}
