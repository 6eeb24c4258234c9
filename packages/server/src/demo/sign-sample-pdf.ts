import { assemblePdf, contentNumber, contentOf, pageNumber, sampleObjects } from './sample-pdf.ts'

type Pages = readonly (readonly string[])[]

const roomBytes = 8192
const unknownRange = '[0 0000000000 0000000000 0000000000]'

/** The same sample with one invisible electronic signature over all of it. */
export async function signSamplePdf(pages: Pages, sign: (bytes: Buffer) => Promise<Buffer>): Promise<Buffer> {
  const form = pageNumber(pages.length)
  const [field, value] = [form + 1, form + 2]
  const unsigned = assemblePdf([
    ...sampleObjects(pages, { catalog: `/AcroForm ${form} 0 R `, firstPage: `/Annots [${field} 0 R] ` }),
    `<< /Fields [${field} 0 R] /SigFlags 3 >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (TandaTangan1) /V ${value} 0 R /F 132 /Rect [0 0 0 0] /P ${pageNumber(0)} 0 R >>`,
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Reason (Data contoh) /ByteRange ${unknownRange} /Contents <${'0'.repeat(roomBytes * 2)}> >>`,
  ])
  return fillSignature(unsigned, sign)
}

async function fillSignature(pdf: Buffer, sign: (bytes: Buffer) => Promise<Buffer>): Promise<Buffer> {
  const before = pdf.indexOf('/Contents <0') + '/Contents '.length
  const after = pdf.indexOf('>', before) + 1
  const range = `[0 ${padded(before)} ${padded(after)} ${padded(pdf.length - after)}]`
  pdf.write(range, pdf.indexOf(unknownRange), 'latin1')
  const signature = await sign(Buffer.concat([pdf.subarray(0, before), pdf.subarray(after)]))
  if (signature.length > roomBytes) throw new Error(`A signature of ${signature.length} bytes`)
  pdf.write(signature.toString('hex'), before + 1, 'latin1')
  return pdf
}

/** Another text on one page, appended as programs do that change a document which was signed. */
export function changeSamplePdf(pdf: Buffer, index: number, lines: readonly string[]): Buffer {
  const number = contentNumber(index)
  const [, size = '', previous = ''] =
    /\/Size (\d+)[\s\S]*startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1').slice(-200)) ?? []
  const object = `${number} 0 obj\n${contentOf(lines)}\nendobj\n`
  const row = `${padded(pdf.length)} 00000 n \n`
  const table = `xref\n0 1\n0000000000 65535 f \n${number} 1\n${row}`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Prev ${previous} >>\n`
  const place = pdf.length + Buffer.byteLength(object, 'latin1')
  const revision = `${object}${table}${trailer}startxref\n${place}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(revision, 'latin1')])
}

const padded = (value: number) => String(value).padStart(10, '0')
