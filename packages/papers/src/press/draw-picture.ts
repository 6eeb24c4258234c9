import { outlineTexts } from './outline-texts.ts'

/** A figure as a word processor shows it: as lines where it can, else as dots. */
export interface Picture {
  readonly svg: Uint8Array
  readonly png: Uint8Array
  /** How high it is for its width. */
  readonly ratio: number
}

/** Sharp on paper: 254 dots an inch. */
const dotsPerMm = 10
/** In which a figure is as many dots as it says. */
const plainDensity = 72

/** The same figure gives the same bytes: its words are shapes, so that no font of the machine is looked at. */
export async function drawPicture(svg: string, widthMm: number): Promise<Picture> {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new Error('A figure without its size')
  const density = (plainDensity * widthMm * dotsPerMm) / Number(width)
  const outlined = Buffer.from(outlineTexts(svg))
  // Loaded by who writes one: the library is large.
  const { default: sharp } = await import('sharp')
  const png = await sharp(outlined, { density }).png().toBuffer()
  return { svg: outlined, png, ratio: Number(height) / Number(width) }
}
