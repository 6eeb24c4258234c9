import { BrokenPdf, broken } from '../pdf/broken-pdf.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { isKind, isName, type PdfDict, type PdfObject, type PdfRef } from '../pdf/pdf-object.ts'
import { textOf } from '../pdf/pdf-text.ts'

const MAX_FIELDS = 50_000
const MAX_FIELD_DEPTH = 32

export interface FormField {
  /** Full name, parts joined by dots. */
  readonly name: string
  /** Its own object, where it has one: a field is recognised by it from revision to revision. */
  readonly ref: PdfRef | undefined
  readonly dict: PdfDict
  readonly isSignature: boolean
  /** As written, so that a reference stays one. */
  readonly value: PdfObject | undefined
  /** Objects of what is drawn for it: the field itself or its widgets. */
  readonly widgets: readonly PdfRef[]
}

interface Inherited {
  readonly name: string
  readonly type: PdfObject | undefined
  readonly value: PdfObject | undefined
  readonly depth: number
}

/** Every terminal field of the form, in the order of the form. */
export function listFormFields(file: PdfFile): readonly FormField[] {
  const catalog = file.get(file.trailer, 'Root')
  if (!isKind(catalog, 'dict')) throw broken('katalog dokumen tidak ada')
  const form = file.get(catalog, 'AcroForm')
  if (!isKind(form, 'dict')) return []
  const fields: FormField[] = []
  const seen = new Set<number>()
  const top = { name: '', type: undefined, value: undefined, depth: 0 }
  for (const child of itemsOf(file.get(form, 'Fields'))) visit(child, top)
  return fields

  function visit(node: PdfObject, inherited: Inherited): void {
    if (inherited.depth > MAX_FIELD_DEPTH) throw new BrokenPdf('pdf.too_deep', 'formulir terlalu dalam')
    if (isKind(node, 'ref')) {
      if (seen.has(node.number)) throw broken('sebuah isian formulir tercantum dua kali')
      seen.add(node.number)
    }
    if (fields.length >= MAX_FIELDS)
      throw new BrokenPdf('pdf.too_many_objects', 'isian formulir terlalu banyak')
    const dict = file.resolve(node)
    if (!isKind(dict, 'dict')) return
    const kids = itemsOf(file.get(dict, 'Kids'))
    const own = inherit(file, dict, inherited)
    if (kids.some((kid) => isField(file, kid))) for (const kid of kids) visit(kid, own)
    else {
      const ref = isKind(node, 'ref') ? node : undefined
      const widgets = (kids.length > 0 ? kids : [node]).filter((kid) => isKind(kid, 'ref'))
      fields.push({ ...own, ref, dict, isSignature: isName(file.resolve(own.type), 'Sig'), widgets })
    }
  }
}

function inherit(file: PdfFile, dict: PdfDict, from: Inherited): Inherited {
  const part = textOf(file.get(dict, 'T'))
  return {
    name: part === null ? from.name : from.name === '' ? part : `${from.name}.${part}`,
    type: dict.entries.get('FT') ?? from.type,
    value: dict.entries.get('V') ?? from.value,
    depth: from.depth + 1,
  }
}

function isField(file: PdfFile, kid: PdfObject): boolean {
  const dict = file.resolve(kid)
  return isKind(dict, 'dict') && dict.entries.has('T')
}

export function itemsOf(object: PdfObject): readonly PdfObject[] {
  return isKind(object, 'array') ? object.items : []
}
