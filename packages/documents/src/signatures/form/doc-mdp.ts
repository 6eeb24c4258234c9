import type { PdfFile } from '../pdf/pdf-file.ts'
import { isKind, isName, type PdfDict } from '../pdf/pdf-object.ts'
import { textOf } from '../pdf/pdf-text.ts'
import { itemsOf } from './form-fields.ts'
import type { SignatureValue } from './signature-value.ts'

/** 1: nothing may change; 2: forms may be filled in and signed; 3: notes may be made too. */
export type DocMdpLevel = 1 | 2 | 3

/** Which form fields must stay as they were when the signature was made. */
export interface FieldLock {
  readonly action: 'All' | 'Include' | 'Exclude'
  readonly names: readonly string[]
}

function references(file: PdfFile, { dict }: SignatureValue, method: string): readonly PdfDict[] {
  return itemsOf(file.get(dict, 'Reference')).flatMap((item) => {
    const reference = file.resolve(item)
    if (!isKind(reference, 'dict') || !isName(file.get(reference, 'TransformMethod'), method)) return []
    const parameters = file.get(reference, 'TransformParams')
    return isKind(parameters, 'dict') ? [parameters] : []
  })
}

/** What a certifying signature permits afterwards; null where the signature certifies nothing. */
export function docMdpOf(file: PdfFile, signature: SignatureValue): DocMdpLevel | null {
  const levels = references(file, signature, 'DocMDP').map((parameters) => {
    const level = file.get(parameters, 'P')
    return level === 1 || level === 3 ? level : 2
  })
  return strictest(levels)
}

export function strictest(levels: readonly DocMdpLevel[]): DocMdpLevel | null {
  return levels.reduce<DocMdpLevel | null>(
    (least, level) => (least === null || level < least ? level : least),
    null,
  )
}

export function fieldLocksOf(file: PdfFile, signature: SignatureValue): readonly FieldLock[] {
  return references(file, signature, 'FieldMDP').map((parameters) => {
    const action = file.get(parameters, 'Action')
    const names = itemsOf(file.get(parameters, 'Fields')).flatMap((item) => textOf(file.resolve(item)) ?? [])
    if (isName(action, 'Include')) return { action: 'Include', names }
    return { action: isName(action, 'Exclude') ? 'Exclude' : 'All', names }
  })
}

/** Whether a lock holds a field; naming a group of fields names what is in it. */
export function isLocked(lock: FieldLock, field: string): boolean {
  const isNamed = lock.names.some((name) => field === name || field.startsWith(`${name}.`))
  if (lock.action === 'All') return true
  return lock.action === 'Include' ? isNamed : !isNamed
}
