import { type ByteRangeFault, type SignedBytes, signedBytes } from './byte-range.ts'
import { readSignedMessage, type SignedMessage } from './cms/signed-message.ts'
import { listSignatureValues, type SignatureValue } from './form/signature-value.ts'
import { BrokenPdf } from './pdf/broken-pdf.ts'
import { isWhitespace } from './pdf/characters.ts'
import { PdfFile } from './pdf/pdf-file.ts'

/** A signature with the revision it was made for and its message, as far as they can be read. */
export interface CarriedSignature {
  readonly value: SignatureValue
  readonly kind: 'signature' | 'time-stamp'
  readonly bytes: SignedBytes | undefined
  readonly byteRangeFault: ByteRangeFault | 'not-in-its-revision' | null
  /** The document as it was when this was signed. */
  readonly revision: PdfFile | undefined
  readonly message: SignedMessage | undefined
  /** Nothing but blanks follows the signed bytes. */
  readonly isOverWholeFile: boolean
  /** It stands in an earlier revision only. */
  readonly isRemoved: boolean
}

const MAX_SIGNATURES = 100
const MAX_EARLIER_REVISIONS = 64

/** All signatures that the document has or ever had. */
export function listCarriedSignatures(file: PdfFile): readonly CarriedSignature[] {
  const present = listSignatureValues(file)
  const places = new Set(present.map(placeOf))
  const removed: SignatureValue[] = []
  for (const value of earlierRevisions(file).flatMap(signaturesOf)) {
    if (places.has(placeOf(value))) continue
    places.add(placeOf(value))
    removed.push(value)
  }
  if (places.size > MAX_SIGNATURES) throw new BrokenPdf('pdf.too_many_objects', 'tanda tangan terlalu banyak')
  return [
    ...present.map((value) => carry(file, value, false)),
    ...removed.map((value) => carry(file, value, true)),
  ]
}

const placeOf = ({ contents, field }: SignatureValue) => `${contents?.start ?? field.name}`

function earlierRevisions(file: PdfFile): readonly PdfFile[] {
  return file.sections
    .slice(1, 1 + MAX_EARLIER_REVISIONS)
    .map(
      (_, index) =>
        new PdfFile(file.bytes, { budget: file.budget, sections: file.sections.slice(index + 1) }),
    )
}

/** The first part of a file that is shown before it has arrived whole is no revision: it has no catalog. */
function signaturesOf(revision: PdfFile): readonly SignatureValue[] {
  try {
    return listSignatureValues(revision)
  } catch (error) {
    if (error instanceof BrokenPdf && error.code === 'pdf.structure') return []
    throw error
  }
}

function carry(file: PdfFile, value: SignatureValue, isRemoved: boolean): CarriedSignature {
  const bytes = signedBytes(file, value)
  const isSound = typeof bytes !== 'string'
  const revision = isSound ? revisionAt(file, bytes.end, value) : undefined
  return {
    value,
    kind: value.subFilter === 'ETSI.RFC3161' ? 'time-stamp' : 'signature',
    bytes: isSound ? bytes : undefined,
    byteRangeFault: isSound ? (revision === undefined ? 'not-in-its-revision' : null) : bytes,
    revision,
    message: messageOf(value),
    isOverWholeFile: isSound && file.bytes.subarray(bytes.end).every(isWhitespace),
    isRemoved,
  }
}

/** The document up to the end of a signature's bytes, if it is a document and has this signature. */
function revisionAt(file: PdfFile, end: number, value: SignatureValue): PdfFile | undefined {
  try {
    const revision = new PdfFile(file.bytes.subarray(0, end), { budget: file.budget })
    const isInIt = listSignatureValues(revision).some((own) => placeOf(own) === placeOf(value))
    return isInIt && !revision.isFollowed ? revision : undefined
  } catch (error) {
    if (error instanceof BrokenPdf && error.code === 'pdf.structure') return undefined
    throw error
  }
}

function messageOf({ contents }: SignatureValue): SignedMessage | undefined {
  if (contents === null) return undefined
  try {
    return readSignedMessage(contents.bytes)
  } catch {
    return undefined
  }
}
