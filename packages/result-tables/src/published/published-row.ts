import { parseDecimalText, type TableRow } from '@undagi/documents'
import type { PublishedValues } from '@undagi/maturity'
import type { PublishedColumns } from './find-published-columns.ts'

/** What a published table says of one institution. */
export interface PublishedRow {
  readonly line: number
  readonly institution: string
  readonly year: number | undefined
  readonly published: PublishedValues
}

export function toPublishedRow({ line, values }: TableRow, columns: PublishedColumns): PublishedRow {
  const figure = (key: string) => {
    const written = values[key] ?? ''
    return parseDecimalText(written) ?? written
  }
  const year = columns.year === undefined ? Number.NaN : Number(values[columns.year])
  return {
    line,
    institution: values[columns.institution] ?? '',
    year: Number.isInteger(year) ? year : undefined,
    published: {
      groups: Object.fromEntries([...columns.groups].map(([code, key]) => [code, figure(key)])),
      index: figure(columns.index),
      predicate: values[columns.predicate] ?? '',
    },
  }
}
