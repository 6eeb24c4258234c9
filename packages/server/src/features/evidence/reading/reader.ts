import { hasProgram } from '@undagi/documents/has-program'

const version = 'inspect/3'

/** Without poppler less is found, so that is another reader: once poppler is there, everything is read again. */
export const readerWith = ({ poppler }: { readonly poppler: boolean }): string =>
  poppler ? version : `${version} pdf.js`

/** Who reads documents here; another one reads everything again, and what the one before found stays beside it. */
export const reader = readerWith({ poppler: hasProgram('pdftotext') })
