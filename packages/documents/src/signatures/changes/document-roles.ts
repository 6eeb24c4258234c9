import { type FormField, itemsOf, listFormFields } from '../form/form-fields.ts'
import { BrokenPdf, broken } from '../pdf/broken-pdf.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { isKind, type PdfDict, type PdfObject } from '../pdf/pdf-object.ts'

const MAX_PAGES = 100_000

/** Which objects of a revision are pages, and which are fields of the form or what is drawn for them. */
export interface DocumentRoles {
  /** With their places in the document, the first is 1. */
  readonly pages: ReadonlyMap<number, number>
  readonly fields: ReadonlyMap<number, FormField>
}

export function documentRoles(file: PdfFile): DocumentRoles {
  const fields = new Map<number, FormField>()
  for (const field of listFormFields(file)) {
    if (field.ref !== undefined) fields.set(field.ref.number, field)
    for (const { number } of field.widgets) fields.set(number, field)
  }
  return { pages: pageNumbers(file), fields }
}

function pageNumbers(file: PdfFile): ReadonlyMap<number, number> {
  const pages = new Map<number, number>()
  const seen = new Set<number>()
  const catalog = file.get(file.trailer, 'Root')
  const waiting: PdfObject[] = isKind(catalog, 'dict') ? [catalog.entries.get('Pages') ?? null] : []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isKind(node, 'ref')) continue
    if (seen.has(node.number)) throw broken('pohon halaman berputar')
    seen.add(node.number)
    if (seen.size > MAX_PAGES) throw new BrokenPdf('pdf.too_many_objects', 'halaman terlalu banyak')
    const dict = file.resolve(node)
    if (!isKind(dict, 'dict')) continue
    if (dict.entries.has('Kids')) waiting.push(...kidsOf(file, dict).toReversed())
    else pages.set(node.number, pages.size + 1)
  }
  return pages
}

const kidsOf = (file: PdfFile, dict: PdfDict) => itemsOf(file.get(dict, 'Kids'))
