export type PdfFault =
  | 'pdf.not_pdf'
  | 'pdf.structure'
  | 'pdf.too_large'
  | 'pdf.too_deep'
  | 'pdf.too_many_objects'
  | 'pdf.inflates_too_far'
  | 'pdf.encrypted'

/** The bytes are no PDF that can be read without guessing. Whoever guesses can be shown another document than the signer saw. */
export class BrokenPdf extends Error {
  readonly code: PdfFault

  constructor(code: PdfFault, message: string) {
    super(message)
    this.name = 'BrokenPdf'
    this.code = code
  }
}

export function broken(what: string): BrokenPdf {
  return new BrokenPdf('pdf.structure', what)
}
