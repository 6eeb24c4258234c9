import type { Paragraph } from 'docx'
import type { Letterhead } from '../frame.ts'

/** What stands at the head of the first page, with a rule below. */
export function letterheadOf(
  { AlignmentType, BorderStyle, Paragraph, TextRun }: typeof import('docx'),
  { owner, unit, contact }: Letterhead,
): Paragraph[] {
  const line = (text: string, size: number, bold: boolean) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size, bold })] })
  return [
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
