import type { PdfFile } from '../pdf/pdf-file.ts'
import { isKind, type PdfDict, type PdfObject, type PdfString } from '../pdf/pdf-object.ts'
import { instantOf, textOf } from '../pdf/pdf-text.ts'
import { type FormField, itemsOf, listFormFields } from './form-fields.ts'

/** A signature as the document carries it; nothing of it is verified yet. */
export interface SignatureValue {
  readonly field: FormField
  readonly dict: PdfDict
  readonly subFilter: string
  readonly byteRange: readonly number[] | null
  readonly contents: PdfString | null
  /** Written as its own bytes of the file, so that the place of its contents is known. */
  readonly isInPlace: boolean
  readonly name: string | null
  readonly reason: string | null
  readonly location: string | null
  readonly claimedTime: Date | null
}

/** The filled signature fields of the form. */
export function listSignatureValues(file: PdfFile): readonly SignatureValue[] {
  return listFormFields(file).flatMap((field) => {
    const dict = field.isSignature ? file.resolve(field.value) : null
    return isKind(dict, 'dict') ? [toValue(file, field, dict)] : []
  })
}

function toValue(file: PdfFile, field: FormField, dict: PdfDict): SignatureValue {
  const contents = dict.entries.get('Contents')
  const subFilter = file.get(dict, 'SubFilter')
  return {
    field,
    dict,
    subFilter: isKind(subFilter, 'name') ? subFilter.name : '',
    byteRange: byteRangeOf(dict.entries.get('ByteRange')),
    contents: isKind(contents, 'string') ? contents : null,
    isInPlace: isInPlace(file, field),
    name: textOf(file.get(dict, 'Name')),
    reason: textOf(file.get(dict, 'Reason')),
    location: textOf(file.get(dict, 'Location')),
    claimedTime: instantOf(file.get(dict, 'M')),
  }
}

function byteRangeOf(object: PdfObject | undefined): readonly number[] | null {
  if (!isKind(object, 'array')) return null
  const numbers = itemsOf(object).filter(
    (item) => typeof item === 'number' && Number.isSafeInteger(item) && item >= 0,
  )
  return numbers.length === object.items.length ? numbers.filter((item) => typeof item === 'number') : null
}

function isInPlace(file: PdfFile, { value, ref }: FormField): boolean {
  const holder = isKind(value, 'ref') ? value : ref
  return holder !== undefined && file.entryOf(holder.number).kind === 'offset'
}
