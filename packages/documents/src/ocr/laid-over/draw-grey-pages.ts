import { runLimitedCommand } from '../../process/limited-command.ts'
import { type PdfSource, sourceOf } from '../draw-page.ts'
import { type GreyPicture, readPgm } from '../grey-picture.ts'

/** No page becomes a picture of absurd size. */
const LONGEST_SIDE_PIXELS = 1200
const LIMITS = {
  ...{ addressSpaceMiB: 512, writableMiB: 192 },
  ...{ cpuSeconds: 20, wallMs: 30_000, outputBytes: 12 * 1024 * 1024 },
}

/** Pages in shades of grey, as many as could be drawn; with all that is laid over them. */
export async function drawGreyPages(
  pdf: PdfSource,
  first: number,
  last: number,
): Promise<readonly GreyPicture[]> {
  const range = ['-f', String(first), '-l', String(last)]
  const end = await runLimitedCommand({
    command: 'pdftoppm',
    args: ['-gray', '-scale-to', String(LONGEST_SIDE_PIXELS), ...range, sourceOf(pdf)],
    input: pdf,
    limits: LIMITS,
  })
  return end.ended === 'missing' ? [] : picturesIn(end.output)
}

function picturesIn(output: Buffer): readonly GreyPicture[] {
  const pictures: GreyPicture[] = []
  for (let rest = output; ; ) {
    const picture = readPgm(rest)
    if (picture === undefined) return pictures
    pictures.push(picture)
    rest = rest.subarray(rest.indexOf('\n255\n') + 5 + picture.dots.length)
  }
}
