import { type Column, columnKey, type DocumentIssue, UnreadableDocument } from '@undagi/documents'
import type { Instrument } from '@undagi/maturity'
import { findClosest } from '../closest.ts'
import { UnusableInput } from '../unusable-input.ts'

/** Where a published table keeps what the audit needs, as column keys. */
export interface AuditColumns {
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

const INSTITUTION = 'instansi'
const INDEX = 'indeks'
const PREDICATE = 'predikat'
const YEARS = ['tahun', 'year']

/** Reads `--column D1=Kebijakan`, any number of times. */
export function parseColumnNames(written: readonly string[], instrument: Instrument): ColumnNames {
  const known = [INSTITUTION, INDEX, PREDICATE, 'tahun', ...partCodes(instrument)]
  return new Map(
    written.map((pair) => {
      const [, name = '', column = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? []
      const role = known.find((candidate) => columnKey(candidate) === columnKey(name))
      if (role === undefined) {
        throw new UnusableInput(
          `--column "${pair}" tidak dimengerti. Tulis seperti --column ${known.at(-1)}="nama kolom"; yang dapat dinamai: ${known.join(', ')}.`,
        )
      }
      return [role, column]
    }),
  )
}

/** Finds every needed column, or says all that are missing. */
export function findAuditColumns(
  columns: readonly Column[],
  instrument: Instrument,
  names: ColumnNames,
): AuditColumns {
  const issues: DocumentIssue[] = []
  const need = (role: string, found: string | undefined): string => {
    if (found === undefined) issues.push(missingColumn(names.get(role) ?? role, columns))
    return found ?? ''
  }
  const keys = columns.map((column) => column.key)
  const exactly = (role: string) => keys.find((key) => key === columnKey(names.get(role) ?? role))
  const groupOf = (code: string) => exactly(code) ?? (names.has(code) ? undefined : findByPrefix(keys, code))
  const found: AuditColumns = {
    institution: need(INSTITUTION, exactly(INSTITUTION)),
    index: need(INDEX, exactly(INDEX)),
    predicate: need(PREDICATE, exactly(PREDICATE)),
    groups: new Map(partCodes(instrument).map((code) => [code, need(code, groupOf(code))])),
    year: names.has('tahun')
      ? need('tahun', exactly('tahun'))
      : YEARS.map(exactly).find((key) => key !== undefined),
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

function missingColumn(name: string, columns: readonly Column[]): DocumentIssue {
  const meant = findClosest(
    name,
    columns.map((column) => column.name),
  )
  const advice =
    meant === undefined
      ? `Tambahkan kolomnya, atau sebut namanya dengan --column ${name}="nama kolom".`
      : `Mungkin maksudnya "${meant}"? Perbaiki namanya, atau tulis --column ${name}="${meant}".`
  return { column: name, code: 'columns.missing', message: `Kolom "${name}" tidak ada. ${advice}` }
}
