import { decodeEntities } from '@undagi/documents/xml-entities'
import { type OutlinedFont, outlinedFont } from './outlined-font.ts'
import { readPaperFonts } from './paper-fonts.ts'
import { shapesByCharacter } from './shapes-by-character.ts'

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g
const missing = 0xfffd

type Fonts = readonly OutlinedFont[]

/**
 * The words of a figure as shapes, in the letters of the paper: it looks the same wherever it is shown, also where no such font is. What
 * figures say of a text is its place, size, weight, side and colour.
 */
export function outlineTexts(svg: string, fonts = readOutlined()): string {
  return svg.replace(TEXT, (_, said: string, words: string) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(said)?.[1]
    const size = Number(attribute('font-size'))
    const chosen = attribute('font-weight') === '600' ? fonts.bold : fonts.plain
    const letters = Array.from(decodeEntities(words), (letter) => letterOf(letter, chosen))
    const width = letters.reduce((sum, letter) => sum + letter.width * size, 0)
    const share = { middle: 0.5, end: 1 }[attribute('text-anchor') ?? ''] ?? 0
    const y = Number(attribute('y'))
    let x = Number(attribute('x')) - width * share
    const d = letters.map(({ font, character, width: advance }) => {
      const drawn = font.pathOf(character, { x, y, size })
      x += advance * size
      return drawn
    })
    return `<path fill="${attribute('fill') ?? '#000000'}" d="${d.join('')}"/>`
  })
}

function letterOf(letter: string, fonts: Fonts) {
  const wanted = letter.codePointAt(0) ?? missing
  const character = fonts.some((font) => font.widthOf(wanted) !== undefined) ? wanted : missing
  for (const font of fonts) {
    const width = font.widthOf(character)
    if (width !== undefined) return { font, character, width }
  }
  throw new Error('No font of the papers draws what stands for a missing letter')
}

let read: { readonly plain: Fonts; readonly bold: Fonts } | undefined

/** Read once: they are files of this package. */
function readOutlined() {
  if (read !== undefined) return read
  const [regular, bold, , fallback] = readPaperFonts().map((font) =>
    outlinedFont(font, shapesByCharacter(font)),
  )
  if (regular === undefined || bold === undefined || fallback === undefined)
    throw new Error('The fonts of the papers are missing')
  read = { plain: [regular, fallback], bold: [bold, fallback] }
  return read
}
