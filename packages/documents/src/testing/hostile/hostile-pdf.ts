import { deflateSync } from 'node:zlib'
import { onePagePdf, pdfStream } from './lay-out-pdf.ts'

const LINE =
  'BT /F 12 Tf 72 700 Td (Notula rapat koordinasi penyelenggaraan layanan elektronik daerah) Tj ET\n'

export const plainPdf = () => onePagePdf(pdfStream(LINE.repeat(3)))

/** Packed twice: so many megabytes of drawing in some kilobytes. */
export function flateBomb(megabytes: number): Buffer {
  const drawing = Buffer.alloc(megabytes * 1024 * 1024, LINE)
  const packed = deflateSync(deflateSync(drawing, { level: 9 }), { level: 9 })
  return onePagePdf(pdfStream(packed, '/Filter [/FlateDecode /FlateDecode]'))
}

/** Each form draws the next ten times: a drawing that never ends, of a few kilobytes. */
export function nestedForms(depth = 12): Buffer {
  const forms = Array.from({ length: depth }, (_, index) => {
    const next = `/Resources << /Font << /F 5 0 R >> /XObject << /X ${index + 7} 0 R >> >>`
    const isLast = index === depth - 1
    const dictionary = `/Type /XObject /Subtype /Form /BBox [0 0 612 792] ${isLast ? '/Resources << /Font << /F 5 0 R >> >>' : next}`
    return pdfStream(isLast ? LINE : '/X Do '.repeat(10), dictionary)
  })
  return onePagePdf(pdfStream('/X Do '), { resources: '/XObject << /X 6 0 R >>', more: forms })
}
