import type { GreyPicture } from './grey-picture.ts'

/** Between the strongest and the weakest of red, green and blue: print and paper have little, ink of a stamp more. */
const LEAST_COLOUR = 25
/** With its colour counted as light, print stays darker than this, and a stamp or the ink of a pen does not. */
const DARKEST_INK = 110
const LIGHTEST_PRINT = 150
/** Tinted paper is brighter than ink. */
const PAPER = 200
/** A stamp or a signature, or the table that a sheet was photographed on; less is dust, more is a picture. */
const MIN_SHARE = 0.0004
const MAX_SHARE = 0.5

/**
 * A page without what is stamped or signed on it in colour, from a PPM of one byte per colour as pdftoppm writes it;
 * `undefined` where there is no coloured ink, as on most pages.
 */
export function eraseColouredInk(bytes: Buffer): GreyPicture | undefined {
  const head = /^P6\s+(\d{1,5})\s+(\d{1,5})\s+255\s/.exec(bytes.toString('latin1', 0, 40))
  if (head === null) return undefined
  const width = Number(head[1])
  const height = Number(head[2])
  const colours = bytes.subarray(head[0].length, head[0].length + width * height * 3)
  return colours.length === width * height * 3 ? eraseInk(colours, width, height) : undefined
}

function eraseInk(colours: Uint8Array, width: number, height: number): GreyPicture | undefined {
  const bare = new Uint8Array(width * height)
  let inked = 0
  for (let at = 0, from = 0; at < bare.length; at += 1, from += 3) {
    const red = colours[from] ?? 0
    const green = colours[from + 1] ?? 0
    const blue = colours[from + 2] ?? 0
    const strongest = Math.max(red, green, blue)
    const colour = strongest - Math.min(red, green, blue)
    const shade = (red * 77 + green * 151 + blue * 28) >> 8
    const isInk = colour >= LEAST_COLOUR && strongest + colour > DARKEST_INK && shade < PAPER
    bare[at] = withoutColour(strongest + colour)
    if (isInk) inked += 1
  }
  const share = inked / bare.length
  return share >= MIN_SHARE && share <= MAX_SHARE ? { width, height, dots: bare } : undefined
}

function withoutColour(light: number): number {
  if (light <= DARKEST_INK) return light
  if (light >= LIGHTEST_PRINT) return 255
  return Math.round(
    DARKEST_INK + ((light - DARKEST_INK) / (LIGHTEST_PRINT - DARKEST_INK)) * (255 - DARKEST_INK),
  )
}
