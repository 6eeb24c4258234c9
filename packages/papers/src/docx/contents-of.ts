import type { Paragraph, TableOfContents } from 'docx'
import type { Block } from '../paper.ts'

/** As the PDF: chapters and what stands in them. */
const deepest = 2

/**
 * A field that the word processor makes anew with its page numbers when it is asked to; until then it names the headings. It is not marked
 * as outdated: Word would ask everybody who opens the file whether it may look things up elsewhere.
 */
export function contentsOf(
  { Paragraph, TableOfContents, TextRun }: typeof import('docx'),
  heading: string,
  blocks: readonly Block[],
): (Paragraph | TableOfContents)[] {
  const entries = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level <= deepest ? [{ title: block.text, level: block.level }] : [],
  )
  return [
    new Paragraph({
      spacing: { after: 160 },
      children: [new TextRun({ text: heading, bold: true, size: 28 })],
    }),
    new TableOfContents(heading, {
      ...{ hyperlink: true, headingStyleRange: `1-${deepest}`, tabLeader: 'none' as const },
      ...{ beginDirty: false, cachedEntries: entries },
    }),
  ]
}
