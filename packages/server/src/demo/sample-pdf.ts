const margin = 72
const lineStep = 18

/** A PDF of A4 pages, each of a few lines in plain letters; the same lines always give the same bytes. */
export const writeSamplePdf = (pages: readonly (readonly string[])[]): Buffer =>
  assemblePdf(sampleObjects(pages, { catalog: '', firstPage: '' }))

/** Entries that are written beside the usual ones. */
interface More {
  readonly catalog: string
  readonly firstPage: string
}

export const pageNumber = (index: number) => 4 + index * 2
export const contentNumber = (index: number) => pageNumber(index) + 1

/** Its objects, numbered from 1. */
export function sampleObjects(pages: readonly (readonly string[])[], more: More): string[] {
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')
  return [
    `<< /Type /Catalog /Pages 2 0 R ${more.catalog}>>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contentNumber(index)} 0 R ${index === 0 ? more.firstPage : ''}>>`,
      contentOf(lines),
    ]),
  ]
}

/** What is drawn on a page. */
export function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n')
  const drawing = `BT /F1 12 Tf ${lineStep} TL ${margin} ${842 - margin} Td\n${shown}\nET`
  return `<< /Length ${Buffer.byteLength(drawing, 'latin1')} >>\nstream\n${drawing}\nendstream`
}

export function assemblePdf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length)
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + trailer, 'latin1')
}

const escaped = (line: string) => line.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)
