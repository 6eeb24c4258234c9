import { hasProgram } from '@undagi/documents/has-program'
import { inspector } from '@undagi/documents/inspector'

/** Without poppler less is found, so that is another reader: once poppler is there, everything is read again. */
export const readerWith = ({ poppler }: { readonly poppler: boolean }): string =>
  poppler ? inspector : `${inspector} pdf.js`

/** Who reads documents here; another one reads everything again, and what the one before found stays beside it. */
export const reader = readerWith({ poppler: hasProgram('pdftotext') })
