import { BrokenPdf, broken } from './broken-pdf.ts'
import { isWhitespace } from './characters.ts'
import { Tokens } from './tokens.ts'

interface FileEnd {
  /** Where the newest cross-reference section stands. */
  readonly newestSection: number
  /** Something other than blanks follows. */
  readonly isFollowed: boolean
}

const EOF_MARK = '%%EOF'

export function findEnd(bytes: Uint8Array): FileEnd {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (buffer.toString('latin1', 0, 5) !== '%PDF-')
    throw new BrokenPdf('pdf.not_pdf', 'tidak dimulai dengan %PDF-')
  const keyword = buffer.lastIndexOf('startxref')
  if (keyword < 0) throw broken('ujung berkasnya tidak ada')
  const tokens = new Tokens(bytes, keyword + 'startxref'.length)
  const newestSection = tokens.readCount()
  while (isWhitespace(tokens.peek())) tokens.at++
  if (buffer.toString('latin1', tokens.at, tokens.at + EOF_MARK.length) !== EOF_MARK)
    throw broken('ujung berkasnya tidak ada')
  const end = tokens.at + EOF_MARK.length
  return { newestSection, isFollowed: !bytes.subarray(end).every(isWhitespace) }
}
