import { broken } from './broken-pdf.ts'
import type { PdfDict, PdfObject } from './pdf-object.ts'

export type XrefEntry =
  | { readonly kind: 'free' }
  | { readonly kind: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'packed'; readonly container: number; readonly index: number }

/** One cross-reference section: what one writing of the file added, or the whole of it when written at once. */
export interface XrefSection {
  readonly offset: number
  readonly entries: ReadonlyMap<number, XrefEntry>
  readonly trailer: PdfDict
  /** A table and a stream side by side: programs of different age see different documents. */
  readonly isHybrid: boolean
}

export function numberIn(dict: PdfDict, key: string): number | undefined {
  const value: PdfObject | undefined = dict.entries.get(key)
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw broken(`/${key} bukan bilangan`)
  return value
}
