import { findJpegFrame } from './picture-facts.ts'

const COLOURS: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB' }

/** A sheet with nothing but the photograph on it, for whatever draws pages; `undefined` for other bytes. */
export function jpegAsPdf(bytes: Buffer): Buffer | undefined {
  const frame = findJpegFrame(bytes)
  const colours = frame === undefined ? undefined : COLOURS[frame.components]
  if (frame === undefined || colours === undefined || frame.width * frame.height === 0) return undefined
  const size = `${frame.width} ${frame.height}`
  const drawing = `${frame.width} 0 0 ${frame.height} 0 0 cm /Photo Do`
  const picture = `/Subtype /Image /Width ${frame.width} /Height ${frame.height} /ColorSpace ${colours} /BitsPerComponent 8 /Filter /DCTDecode`
  return writePdf([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size}] /Resources << /XObject << /Photo 5 0 R >> >> /Contents 4 0 R >>`,
    ),
    stream('', Buffer.from(drawing)),
    stream(`/Type /XObject ${picture}`, bytes),
  ])
}

function stream(entries: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])
}

function writePdf(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    places.push(at)
    at += whole.length
    parts.push(whole)
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(table + end)])
}
