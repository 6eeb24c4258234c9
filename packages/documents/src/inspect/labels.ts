import { keyOf, type Line } from './line.ts'

/** "Nomor : 005/12" or a cell of a form beside its label. */
export interface Labelled {
  readonly value: string
  readonly page: number
  /** Index of its line. */
  readonly at: number
  readonly column: number
}

export type Labels = ReadonlyMap<string, Labelled>

const LABEL_LINES = 80

/** Labels that forms write without a colon, in cells of a table. */
const BARE_LABELS = new Set([
  'NOMORSOP',
  'NOSOP',
  'TANGGALPEMBUATAN',
  'TGLPEMBUATAN',
  'TANGGALREVISI',
  'TGLREVISI',
  'TANGGALEFEKTIF',
  'TGLEFEKTIF',
  'TANGGALPENGESAHAN',
  'TGLPENGESAHAN',
  'DISAHKANOLEH',
  'DITETAPKANOLEH',
  'NODOKUMEN',
  'NOMORDOKUMEN',
  'TANGGALTERBIT',
  'TANGGALBERLAKU',
  'TANGGALDISAHKAN',
  'TANGGALPENETAPAN',
  'NAMASOP',
  'JUDULSOP',
  'NOMOR',
  'HAL',
  'PERIHAL',
  'TANGGAL',
])

const BREAKING_LABELS = new Set([...BARE_LABELS].filter((key) => key.length > 'PERIHAL'.length))

/** What is labelled at the beginning of a document; the first of several counts. */
export function readLabels(lines: readonly Line[]): Labels {
  const labels = new Map<string, Labelled>()
  for (const [at, line] of lines.slice(0, LABEL_LINES).entries()) {
    for (const [index, segment] of line.segments.entries()) {
      const found = brokenLabel(line, index, lines[at + 1]) ?? labelIn(line, index)
      if (found === undefined || labels.has(found.key)) continue
      const value = goingOn(found.value, segment.at, lines[at + 1])
      labels.set(found.key, { value, page: line.page, at, column: segment.at })
    }
  }
  return labels
}

/** A narrow cell breaks a number at its stroke: "067/14/" and "2021" below it. */
function goingOn(value: string, column: number, below: Line | undefined): string {
  const rest = below?.segments.find(({ at }) => at > column + 3)?.text ?? ''
  return /\d\/$/.test(value) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(rest) ? value + rest : value
}

/** A narrow cell breaks its label: "Disahkan" and "oleh" below it, with the value beside the first. */
function brokenLabel(
  { segments }: Line,
  index: number,
  below: Line | undefined,
): { readonly key: string; readonly value: string } | undefined {
  const first = segments[index]
  const rest = below?.segments.find(({ at }) => first !== undefined && Math.abs(at - first.at) <= 2)
  if (first === undefined || rest === undefined) return undefined
  if (keyOf(first.text) === '') return undefined
  const key = keyOf(first.text) + keyOf(rest.text)
  return BREAKING_LABELS.has(key) ? { key, value: segments[index + 1]?.text ?? '' } : undefined
}

function labelIn(
  { segments }: Line,
  index: number,
): { readonly key: string; readonly value: string } | undefined {
  const text = segments[index]?.text ?? ''
  const next = segments[index + 1]?.text
  const [, label, value = ''] = /^([\p{L}][\p{L}/ .()-]{1,40}?)\s*:\s*(.*)$/u.exec(text) ?? []
  if (label !== undefined)
    return {
      key: keyOf(label),
      value: joinBroken(value === '' ? (next ?? '') : value, value === '' ? segments[index + 2]?.text : next),
    }
  if (next === undefined)
    return BARE_LABELS.has(keyOf(text)) ? { key: keyOf(text), value: figuresBeside(text) } : undefined
  if (next.startsWith(':'))
    return { key: keyOf(text), value: afterColon(next, segments[index + 2]?.text, segments[index + 3]?.text) }
  return BARE_LABELS.has(keyOf(text)) ? { key: keyOf(text), value: next } : undefined
}

/** "NOMOR 067/14/2021", in one piece. */
function figuresBeside(text: string): string {
  return /^\p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*)?\s+(\d.*)$/u.exec(text)?.[1] ?? ''
}

/** The colon may be a cell of its own. */
function afterColon(cell: string, next: string | undefined, afterNext: string | undefined): string {
  const value = cell.slice(1).trim()
  return value === '' && next !== undefined ? joinBroken(next, afterNext) : joinBroken(value, next)
}

/** A number left open falls apart at its gap: "005/" and "/Diskominfo/2024". */
function joinBroken(value: string, next: string | undefined): string {
  const isBroken = next !== undefined && (/[/.-]$/.test(value) || (next.startsWith('/') && !/\s/.test(value)))
  return isBroken ? `${value} … ${next}` : value
}

export function firstLabel(labels: Labels, keys: readonly string[]): Labelled | undefined {
  return keys.map((key) => labels.get(key)).find((found) => found !== undefined)
}

/** A value that runs on over the next lines, up to the next label or a gap in the column. */
export function wholeValue(lines: readonly Line[], labelled: Labelled): string {
  const pieces = [labelled.value]
  for (const line of lines.slice(labelled.at + 1, labelled.at + 4)) {
    const under = line.segments.find(({ at }) => at > labelled.column + 3)
    if (under === undefined || under !== line.segments[0] || labelIn(line, 0) !== undefined) break
    if (/^(?:Yth|Kepada|di\b)/i.test(under.text)) break
    pieces.push(under.text)
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim()
}
