const margin = 72
const lineStep = 18

/** A PDF of A4 pages, each of a few lines in plain letters; the same lines always give the same bytes. */
export function writeSamplePdf(pages: readonly (readonly string[])[]): Buffer {
  const firstPage = 4
  const idOf = (index: number) => firstPage + index * 2
  const kids = pages.map((_, index) => `${idOf(index)} 0 R`).join(' ')
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => pageOf(lines, idOf(index) + 1)),
  ])
}

function pageOf(lines: readonly string[], contentId: number): readonly string[] {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n')
  const drawing = `BT /F1 12 Tf ${lineStep} TL ${margin} ${842 - margin} Td\n${shown}\nET`
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contentId} 0 R >>`,
    `<< /Length ${Buffer.byteLength(drawing, 'latin1')} >>\nstream\n${drawing}\nendstream`,
  ]
}

function assemble(objects: readonly string[]): Buffer {
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
