import { deflateSync } from 'node:zlib'
import { layOutPdf, onePagePdf, pdfStream } from './lay-out-pdf.ts'

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

/** Pages that contain themselves. */
export const pageTreeLoop = () =>
  layOutPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 100000 >>',
    '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 100000 >>',
  ])

/** It says that it needs a password, and nobody has it. */
export function lockedPdf(): Buffer {
  const secret = 'ab'.repeat(32)
  const lock = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${secret}> /U <${secret}> >>`
  const open = layOutPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', lock])
  const locked = `/Encrypt 3 0 R /ID [<${secret}> <${secret}>] /Size`
  return Buffer.from(open.toString('latin1').replace('/Size', locked), 'latin1')
}

/** A script that a reader might run as it opens. */
export const scriptedPdf = () =>
  layOutPdf([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
  ])
