import { columnKey } from '@undagi/documents'
import type { Instrument } from '@undagi/maturity'
import { type ColumnNames, columnRoles } from '@undagi/result-tables'
import { UnusableInput } from '../unusable-input.ts'

/** Reads `--column D1=Kebijakan`, any number of times. */
export function parseColumnNames(written: readonly string[], instrument: Instrument): ColumnNames {
  const known = columnRoles(instrument)
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

/** What the caller of the command can do about a column that is missing. */
export function adviseColumnOption(name: string, meant: string | undefined): string {
  return meant === undefined
    ? `Tambahkan kolomnya, atau sebut namanya dengan --column ${name}="nama kolom".`
    : `Mungkin maksudnya "${meant}"? Perbaiki namanya, atau tulis --column ${name}="${meant}".`
}
