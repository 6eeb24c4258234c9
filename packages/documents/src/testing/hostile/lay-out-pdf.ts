/** A PDF of these objects, numbered from 1; the first is its catalogue. With a true table of where each lies. */
export function layOutPdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = 9
  for (const [index, object] of objects.entries()) {
    offsets.push(at)
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(whole)
    at += whole.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\n`
  parts.push(Buffer.from(`${table}startxref\n${at}\n%%EOF\n`))
  return Buffer.concat(parts)
}

export function pdfStream(content: string | Buffer, dictionary = ''): Buffer {
  const bytes = Buffer.from(content)
  const head = Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`)
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')])
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** One page with this stream on it, and further objects from 5 on. */
export function onePagePdf(
  content: Buffer,
  { resources = '', more = [] as readonly (string | Buffer)[] } = {},
) {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`
  const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
  return layOutPdf(['<< /Type /Catalog /Pages 2 0 R >>', pages, page, content, FONT, ...more])
}
