import { fileURLToPath } from 'node:url'
import sharp, { type Sharp } from 'sharp'

const FONT = fileURLToPath(new URL('../../fonts/DejaVuSans.ttf', import.meta.url))
/** Letters of about a fiftieth of the width: read on a screen that was photographed, and the page is read between them. */
const partOfWidth = 50
const clear = { r: 0, g: 0, b: 0, alpha: 0 }

/** The same picture with these lines burnt into it, slanted, over the whole of it. */
export async function drawWatermark(picture: Sharp, lines: readonly string[]): Promise<Sharp> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const size = Math.max(9, Math.round(info.width / partOfWidth))
  const words = await drawWords(lines, size)
  const gap = size * 2
  const slanted = await sharp(words)
    .rotate(-30, { background: clear })
    .extend({ top: 0, left: 0, right: gap, bottom: gap, background: clear })
    .png()
    .toBuffer()
  const { width, height, channels } = info
  const stamp = await cutTo(slanted, { width, height })
  return sharp(data, { raw: { width, height, channels } }).composite([{ input: stamp, tile: true }])
}

/** Dark on light pages, with a light edge for dark ones. */
async function drawWords(lines: readonly string[], size: number): Promise<Buffer> {
  const ink = await drawText(lines, { size, colour: '#7a1f1f', opacity: 38 })
  const light = await drawText(lines, { size, colour: '#ffffff', opacity: 38 })
  return sharp(light)
    .extend({ right: 1, bottom: 1, background: clear })
    .composite([{ input: ink, left: 1, top: 1 }])
    .png()
    .toBuffer()
}

interface Look {
  readonly size: number
  readonly colour: string
  readonly opacity: number
}

function drawText(lines: readonly string[], { size, colour, opacity }: Look): Promise<Buffer> {
  const text = lines.map(escapeMarkup).join('\n')
  return sharp({
    text: {
      text: `<span foreground="${colour}" alpha="${opacity}%">${text}</span>`,
      ...{ font: `DejaVu Sans ${size}`, fontfile: FONT, rgba: true, dpi: 72 },
    },
  })
    .png()
    .toBuffer()
}

/** A stamp larger than the picture would not go on it: a small picture gets the part that fits. */
async function cutTo(
  stamp: Buffer,
  box: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const { width, height } = await sharp(stamp).metadata()
  if (width <= box.width && height <= box.height) return stamp
  return sharp(stamp)
    .resize({ width: Math.min(width, box.width), height: Math.min(height, box.height), fit: 'inside' })
    .png()
    .toBuffer()
}

/** A name is a name, whatever it holds. */
function escapeMarkup(line: string): string {
  const plain = line.replaceAll(/\p{Cc}/gu, ' ')
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
