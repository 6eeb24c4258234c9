import { type LimitedCommand, runLimitedCommand } from '../process/limited-command.ts'
import { STANDARD_INPUT } from '../process/nameless-file.ts'

const MEBIBYTE = 1024 * 1024
const LIMITS = {
  ...{ addressSpaceMiB: 512, writableMiB: 192 },
  ...{ cpuSeconds: 20, wallMs: 30_000, outputBytes: 32 * MEBIBYTE },
}
const DOTS_PER_INCH = 200
/** A page of absurd size must not become a picture of absurd size. */
const LONGEST_SIDE_PIXELS = 3000

export type PdfSource = NonNullable<LimitedCommand['input']>

/** A file is opened again by its path; bytes come once. */
export const sourceOf = (pdf: PdfSource): string => (typeof pdf === 'string' ? STANDARD_INPUT : '-')

/** A page as large as recognition wants it; `undefined` where there is nothing to draw it with, empty where it cannot be drawn. */
export async function drawPage(
  pdf: PdfSource,
  number: number,
  form: readonly string[],
): Promise<Buffer | undefined> {
  const page = String(number)
  const size = ['-r', String(DOTS_PER_INCH), '-scale-to', String(LONGEST_SIDE_PIXELS)]
  const args = [...form, ...size, '-f', page, '-l', page, '-singlefile', sourceOf(pdf)]
  const end = await runLimitedCommand({ command: 'pdftoppm', args, input: pdf, limits: LIMITS })
  if (end.ended === 'missing') return undefined
  return end.ended === 'stopped' || end.code !== 0 ? Buffer.alloc(0) : end.output
}
