import type { Paragraph } from 'docx'
import type { Block } from '../paper.ts'
import { drawPicture, type Picture } from '../press/draw-picture.ts'

type FigureBlock = Extract<Block, { kind: 'figure' }>

/** The figures of a paper, drawn: by what is drawn in each. */
export type Pictures = ReadonlyMap<string, Picture>

/** How wide the page is between its margins, in the dots of a word processor. */
const mostWidth = 620
const dotsPerMm = 96 / 25.4

export async function drawPictures(blocks: readonly Block[]): Promise<Pictures> {
  const figures = blocks.filter((block) => block.kind === 'figure')
  return new Map(
    await Promise.all(
      figures.map(async ({ svg, widthMm }) => [svg, await drawPicture(svg, widthMm)] as const),
    ),
  )
}

/** In the middle of the line, with what it says for who does not see it. Its number is its own in the file. */
export function pictureOf(
  { AlignmentType, ImageRun, Paragraph }: typeof import('docx'),
  { svg, alt, widthMm }: FigureBlock,
  { pictures, number }: { readonly pictures: Pictures; readonly number: number },
): Paragraph {
  const picture = pictures.get(svg)
  if (picture === undefined) throw new Error('A figure that was not drawn')
  const width = Math.round(Math.min(widthMm * dotsPerMm, mostWidth))
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(picture.svg),
    fallback: { type: 'png', data: Buffer.from(picture.png) },
    transformation: { width, height: Math.round(width * picture.ratio) },
    altText: { id: `${number}`, name: `Gambar ${number}`, title: '', description: alt },
  })
  return new Paragraph({
    ...{ alignment: AlignmentType.CENTER, spacing: { before: 120, after: 200 }, children: [image] },
  })
}
