import { runLimitedCommand } from '../process/limited-command.ts'
import { type PdfSource, sourceOf } from './draw-page.ts'
import { type GreyPicture, readPgm, turnPicture, writePgm } from './grey-picture.ts'
import { keepPaleStrokes } from './pale-words.ts'
import { recognisePicture } from './recognise-picture.ts'

const LIMITS = {
  ...{ addressSpaceMiB: 512, writableMiB: 192 },
  ...{ cpuSeconds: 20, wallMs: 30_000, outputBytes: 8 * 1024 * 1024 },
}
const DOTS_PER_INCH = 72
/** The longest side of a page at this size, so that no page becomes a picture of absurd size. */
const LONGEST_SIDE_PIXELS = 1200
/** How people lay a word over a page: rising, falling, level. */
const SLANTS = [45, 55, 35, -45, 0] as const

/** The words laid pale over a scanned page, each as recognised at some slant; mostly none, and then it costs nothing more. */
export async function recogniseWatermark(pdf: PdfSource, page: number): Promise<readonly string[]> {
  const strokes = await paleStrokesOf(pdf, page)
  if (strokes === undefined) return []
  const words: string[] = []
  for (const slant of SLANTS) {
    const picture = writePgm(turnPicture(strokes, -slant))
    words.push(...capitalsIn((await recognisePicture(picture, { layout: 'scattered' })) ?? ''))
  }
  return words
}

async function paleStrokesOf(pdf: PdfSource, page: number): Promise<GreyPicture | undefined> {
  const only = ['-f', String(page), '-l', String(page), '-singlefile']
  const size = ['-r', String(DOTS_PER_INCH), '-scale-to', String(LONGEST_SIDE_PIXELS)]
  const end = await runLimitedCommand({
    command: 'pdftoppm',
    args: ['-gray', ...size, ...only, sourceOf(pdf)],
    input: pdf,
    limits: LIMITS,
  })
  if (end.ended !== 'exited' || end.code !== 0) return undefined
  const picture = readPgm(end.output)
  return picture === undefined ? undefined : keepPaleStrokes(picture)
}

function capitalsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /^\p{Lu}{4,}$/u.test(word))
}
