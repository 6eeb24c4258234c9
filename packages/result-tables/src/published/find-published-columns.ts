import { type Column, columnKey, type DocumentIssue, UnreadableDocument } from '@undagi/documents'
import type { Instrument } from '@undagi/maturity'
import { findClosest } from '../find-closest.ts'

/** Where a published table keeps what matters of it, as column keys. */
export interface PublishedColumns {
  readonly institution: string
  readonly index: string
  readonly predicate: string
  /** Column key by group code: the parts right below the index. */
  readonly groups: ReadonlyMap<string, string>
  /** Tells which boundary rule held; a table of one year often leaves it out. */
  readonly year: string | undefined
}

/** Names given by hand: "D1" → "Kebijakan Internal". */
export type ColumnNames = ReadonlyMap<string, string>

/** What to do about a column that is missing; `meant` is the one that was probably meant. */
export type ColumnAdvice = (name: string, meant: string | undefined) => string

const INSTITUTION = 'instansi'
const INDEX = 'indeks'
const PREDICATE = 'predikat'
const YEAR = 'tahun'
const YEARS = [YEAR, 'year']

const mendTheFile: ColumnAdvice = (_name, meant) =>
  meant === undefined
    ? 'Tambahkan kolomnya di berkas, lalu unggah lagi.'
    : `Mungkin maksudnya "${meant}"? Perbaiki namanya di berkas, lalu unggah lagi.`

/** Everything a column of a published table can be, in the words that name it. */
export function columnRoles(instrument: Instrument): readonly string[] {
  return [INSTITUTION, INDEX, PREDICATE, YEAR, ...partCodes(instrument)]
}

/** Finds every needed column, or says all that are missing. */
export function findPublishedColumns(
  columns: readonly Column[],
  instrument: Instrument,
  { names = new Map(), advice = mendTheFile }: { names?: ColumnNames; advice?: ColumnAdvice } = {},
): PublishedColumns {
  const issues: DocumentIssue[] = []
  const need = (role: string, found: string | undefined): string => {
    if (found === undefined) issues.push(missingColumn(names.get(role) ?? role, columns, advice))
    return found ?? ''
  }
  const keys = columns.map((column) => column.key)
  const exactly = (role: string) => keys.find((key) => key === columnKey(names.get(role) ?? role))
  const groupOf = (code: string) => exactly(code) ?? (names.has(code) ? undefined : findByPrefix(keys, code))
  const found: PublishedColumns = {
    institution: need(INSTITUTION, exactly(INSTITUTION)),
    index: need(INDEX, exactly(INDEX)),
    predicate: need(PREDICATE, exactly(PREDICATE)),
    groups: new Map(partCodes(instrument).map((code) => [code, need(code, groupOf(code))])),
    year: names.has(YEAR) ? need(YEAR, exactly(YEAR)) : YEARS.map(exactly).find((key) => key !== undefined),
  }
  if (issues.length > 0) throw new UnreadableDocument(issues)
  return found
}

function partCodes(instrument: Instrument): readonly string[] {
  return instrument.root.children.map((node) => node.code)
}

/** Published tables often write "D1 Kebijakan" or "d1_kebijakan"; taken only when nothing else begins so. */
function findByPrefix(keys: readonly string[], code: string): string | undefined {
  const matching = keys.filter(
    (key) => key.startsWith(columnKey(code)) && /^[\s_.:(-]/.test(key.slice(code.length)),
  )
  return matching.length === 1 ? matching[0] : undefined
}

function missingColumn(name: string, columns: readonly Column[], advice: ColumnAdvice): DocumentIssue {
  const meant = findClosest(
    name,
    columns.map((column) => column.name),
  )
  return {
    column: name,
    code: 'columns.missing',
    message: `Kolom "${name}" tidak ada. ${advice(name, meant)}`,
  }
}
