import sharp from 'sharp'
import { letterStrokes } from './letter-strokes.ts'

const SIZE = 100
const RIM = 0.15

/** A word as a picture with nothing behind it. */
export async function strokesAsPng(word: string, shade: number): Promise<Uint8Array> {
  const grey = Math.round(shade * 255)
  const lines = letterStrokes(word).map(([fromX, fromY, toX, toY]) => {
    const [x1, x2] = [fromX + RIM, toX + RIM].map((each) => each * SIZE)
    const [y1, y2] = [fromY, toY].map((each) => (1 - each + RIM) * SIZE)
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`
  })
  const [width, height] = [word.length * SIZE, (1 + 2 * RIM) * SIZE]
  const stroke = `stroke="rgb(${grey},${grey},${grey})" stroke-width="${SIZE / 6}" stroke-linecap="round"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g ${stroke}>${lines.join('')}</g></svg>`
  return await sharp(Buffer.from(svg)).png().toBuffer()
}
