import { BrokenPdf } from '../pdf/broken-pdf.ts'
import type { PdfFile } from '../pdf/pdf-file.ts'
import { isKind, type PdfDict } from '../pdf/pdf-object.ts'
import { itemsOf } from './form-fields.ts'

/** What a document carries for its own verification (DSS), as raw bytes. It proves nothing by being there. */
export interface SecurityStore {
  readonly certificates: readonly Uint8Array[]
  readonly lists: readonly Uint8Array[]
  readonly answers: readonly Uint8Array[]
}

const MAX_ITEMS = 500

export function readSecurityStore(file: PdfFile): SecurityStore {
  const catalog = file.get(file.trailer, 'Root')
  const store = isKind(catalog, 'dict') ? file.get(catalog, 'DSS') : null
  if (!isKind(store, 'dict')) return { certificates: [], lists: [], answers: [] }
  const perSignature = file.get(store, 'VRI')
  const places = isKind(perSignature, 'dict')
    ? [...perSignature.entries.values()].slice(0, MAX_ITEMS).map((item) => file.resolve(item))
    : []
  const dicts = places.filter((place) => isKind(place, 'dict'))
  const all = (key: string, keyPerSignature: string) =>
    streamsOf(file, [{ dict: store, key }, ...dicts.map((dict) => ({ dict, key: keyPerSignature }))])
  return { certificates: all('Certs', 'Cert'), lists: all('CRLs', 'CRL'), answers: all('OCSPs', 'OCSP') }
}

/** A stream that is listed twice, overall and for a signature, is read once; a broken one is no help and no harm. */
function streamsOf(file: PdfFile, places: readonly { dict: PdfDict; key: string }[]): readonly Uint8Array[] {
  const references = places.flatMap(({ dict, key }) => itemsOf(file.get(dict, key)))
  const numbers = new Set(references.flatMap((item) => (isKind(item, 'ref') ? [item.number] : [])))
  return [...numbers].slice(0, MAX_ITEMS).flatMap((number) => {
    const reference = references.find((item) => isKind(item, 'ref') && item.number === number)
    try {
      const stream = file.resolve(reference)
      return isKind(stream, 'stream') ? [file.streamContent(stream)] : []
    } catch (error) {
      if (error instanceof BrokenPdf && error.code === 'pdf.structure') return []
      throw error
    }
  })
}
