import type { Paragraph } from 'docx'
import type { Block } from '../paper.ts'

type SignaturesBlock = Extract<Block, { kind: 'signatures' }>

/** One below the other, at the right: whoever edits the file moves them as is the custom of the house. */
export function signaturesOf(
  { AlignmentType, Paragraph, TextRun }: typeof import('docx'),
  { placeAndDay, signatures }: SignaturesBlock,
): Paragraph[] {
  const look = { alignment: AlignmentType.LEFT, indent: { left: 5000 }, keepNext: true }
  const line = (text: string, bold = false) =>
    new Paragraph({ ...look, children: [new TextRun({ text, bold })] })
  return [
    new Paragraph({ ...look, spacing: { before: 360 }, text: placeAndDay }),
    ...signatures.flatMap(({ capacity, position, name, employeeNumber }) => [
      line(capacity),
      ...(position === '' ? [] : [line(position)]),
      ...[line(''), line(''), line('')],
      line(name, true),
      new Paragraph({ ...look, keepNext: false, text: `NIP ${employeeNumber}` }),
    ]),
  ]
}
