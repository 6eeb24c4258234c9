import { runLimitedCommand } from '../process/limited-command.ts'
import { STANDARD_INPUT } from '../process/nameless-file.ts'
import { type DrawnPage, refused, type WantedPage } from './drawn-page.ts'
import { fitPage } from './fit-page.ts'
import { measurePdfPage, refusalOf } from './measure-pdf-page.ts'
import { printPicture } from './print-picture-apart.ts'

const LIMITS = {
  ...{ addressSpaceMiB: 1024, writableMiB: 192 },
  ...{ cpuSeconds: 10, wallMs: 20_000, outputBytes: 16 * 1024 * 1024 },
}

/** Drawn by poppler, which runs no script of a PDF and follows no link of it. */
export async function drawPdfPage(wanted: WantedPage): Promise<DrawnPage> {
  const { path, page, widthPixels, watermark } = wanted
  const size = await measurePdfPage(path, page)
  if (typeof size === 'string') return refused(size)
  const { width, height } = fitPage(size, widthPixels)
  const drawn = await runLimitedCommand({
    command: 'pdftoppm',
    args: [
      ...['-f', String(page), '-l', String(page), '-cropbox'],
      ...['-scale-to-x', String(width), '-scale-to-y', String(height)],
      // What is drawn on is saved a second time: the first time nearly without loss.
      ...['-jpeg', '-jpegopt', `quality=${watermark === undefined ? 85 : 95}`, STANDARD_INPUT],
    ],
    input: path,
    limits: LIMITS,
  })
  if (drawn.ended !== 'exited' || drawn.code !== 0) return refused(refusalOf(drawn))
  if (!isJpeg(drawn.output)) return refused('broken')
  const jpeg = drawn.output
  return watermark === undefined
    ? { kind: 'drawn', jpeg }
    : printPicture(jpeg, { page: 1, widthPixels, watermark })
}

const isJpeg = (bytes: Buffer) => bytes.length > 3 && bytes.readUInt16BE(0) === 0xffd8
