import type { DocumentText } from '../document-text.ts'
import { isNearlyEmpty } from '../pdf/read-pdf-text.ts'
import { runLimitedCommand } from '../process/limited-command.ts'
import { STANDARD_INPUT } from '../process/nameless-file.ts'
import { eraseColouredInk } from './coloured-ink.ts'
import { writePgm } from './grey-picture.ts'
import { joinReadings } from './join-readings.ts'
import { recognisePicture } from './recognise-picture.ts'
import { recogniseWatermark } from './recognise-watermark.ts'

const MEBIBYTE = 1024 * 1024
const LIMITS = { addressSpaceMiB: 512, cpuSeconds: 20, wallMs: 30_000, outputBytes: 32 * MEBIBYTE }
const DOTS_PER_INCH = 200
/** A page of absurd size must not become a picture of absurd size. */
const LONGEST_SIDE_PIXELS = 3000

/** Recognises the pages without text, at most `limit`: the first ones tell what it is, the last ones who signed it. */
export async function recognisePdfPages(
  text: DocumentText,
  path: string,
  limit: number,
): Promise<DocumentText> {
  const pages = [...text.pages]
  const recognisedPages: number[] = []
  for (const number of chooseEnds(emptyPages(pages), limit)) {
    const recognised = await recognisePage(path, number)
    if (recognised === undefined) break
    if (recognised.trim() === '') continue
    pages[number - 1] = recognised
    recognisedPages.push(number)
  }
  const [first] = recognisedPages
  const laidOver = first === undefined ? [] : await recogniseWatermark(path, first)
  return {
    ...text,
    pages,
    recognisedPages: recognisedPages.toSorted((a, b) => a - b),
    watermarks: [...text.watermarks, ...laidOver],
  }
}

function emptyPages(pages: readonly string[]): readonly number[] {
  return pages.flatMap((page, index) => (isNearlyEmpty(page) ? [index + 1] : []))
}

function chooseEnds(numbers: readonly number[], limit: number): readonly number[] {
  if (numbers.length <= limit) return numbers
  const fromStart = Math.ceil(limit / 2)
  return [...numbers.slice(0, fromStart), ...numbers.slice(numbers.length - (limit - fromStart))]
}

async function recognisePage(path: string, number: number): Promise<string | undefined> {
  const picture = await drawPage(path, number, ['-gray', '-png'])
  if (picture === undefined || picture.length === 0) return picture === undefined ? undefined : ''
  const text = await recognisePicture(picture)
  return text === undefined ? undefined : await completeUnderInk(text, path, number)
}

/** A stamp across a name hides it; most are in colour, and print is black. */
async function completeUnderInk(text: string, path: string, number: number): Promise<string> {
  const bare = eraseColouredInk((await drawPage(path, number, [])) ?? Buffer.alloc(0))
  return bare === undefined ? text : joinReadings(text, (await recognisePicture(writePgm(bare))) ?? '')
}

/** `undefined` where there is nothing to draw it with; empty where it cannot be drawn. */
async function drawPage(path: string, number: number, form: readonly string[]): Promise<Buffer | undefined> {
  const page = String(number)
  const size = ['-r', String(DOTS_PER_INCH), '-scale-to', String(LONGEST_SIDE_PIXELS)]
  const args = [...form, ...size, '-f', page, '-l', page, '-singlefile', STANDARD_INPUT]
  const end = await runLimitedCommand({ command: 'pdftoppm', args, input: path, limits: LIMITS })
  if (end.ended === 'missing') return undefined
  return end.ended === 'stopped' || end.code !== 0 ? Buffer.alloc(0) : end.output
}
