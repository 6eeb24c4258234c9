import type { Paragraph } from 'docx'
import type { Letterhead } from '../frame.ts'

/** How high an emblem stands there, in the dots of a word processor. */
const logoHeight = 84
const mostLogoWidth = 170

/** What stands at the head of the first page, with a rule below. */
export function letterheadOf(docx: typeof import('docx'), head: Letterhead): Paragraph[] {
  const { AlignmentType, BorderStyle, Paragraph, TextRun } = docx
  const { owner, unit, contact } = head
  const line = (text: string, size: number, bold: boolean) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size, bold })] })
  return [
    ...emblemOf(docx, head),
    line(owner, unit === null ? 30 : 26, unit === null),
    ...(unit === null ? [] : [line(unit, 30, true)]),
    ...contact.map((text) => line(text, 17, false)),
    new Paragraph({
      border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 1, color: '000000' } },
      spacing: { after: 240 },
      text: '',
    }),
  ]
}

function emblemOf(
  { AlignmentType, ImageRun, Paragraph }: typeof import('docx'),
  { logo, owner }: Letterhead,
): Paragraph[] {
  if (logo === null) return []
  const scale = Math.min(logoHeight / logo.height, mostLogoWidth / logo.width)
  const picture = new ImageRun({
    type: logo.kind === 'png' ? 'png' : 'jpg',
    data: Buffer.from(logo.base64, 'base64'),
    transformation: { width: Math.round(logo.width * scale), height: Math.round(logo.height * scale) },
    altText: { id: '1', name: 'Lambang', title: 'Lambang', description: `Lambang ${owner}` },
  })
  return [new Paragraph({ alignment: AlignmentType.CENTER, children: [picture] })]
}
