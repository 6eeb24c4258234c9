import { type LimitedCommand, runLimitedCommand } from '../process/limited-command.ts'

/** A photo of 12 million dots takes 160 MiB. */
const LIMITS = {
  ...{ addressSpaceMiB: 512, writableMiB: 200 },
  ...{ cpuSeconds: 60, wallMs: 90_000, outputBytes: 4 * 1024 * 1024 },
}
/** More than one thread is slower for a page and starves everybody else. */
const environment = { OMP_THREAD_LIMIT: '1' }

/** How tesseract looks for lines: one column of various sizes, one block, or words anywhere. */
const SEGMENTATION = { page: '4', block: '6', scattered: '11' } as const

interface Reading {
  readonly layout?: keyof typeof SEGMENTATION
  /** Where the picture does not say so itself. */
  readonly dotsPerInch?: number
}

/** The text of a picture of a page, given as bytes or by its path; `undefined` where tesseract is not installed or gave up. */
export async function recognisePicture(
  picture: NonNullable<LimitedCommand['input']>,
  { layout = 'page', dotsPerInch }: Reading = {},
): Promise<string | undefined> {
  for (const languages of ['ind+eng', 'eng']) {
    const args = [
      'stdin',
      'stdout',
      '-l',
      languages,
      '--psm',
      SEGMENTATION[layout],
      '-c',
      'preserve_interword_spaces=1',
      ...(dotsPerInch === undefined ? [] : ['--dpi', String(dotsPerInch)]),
    ]
    const job = { command: 'tesseract', args, input: picture, limits: LIMITS, environment }
    const end = await runLimitedCommand(job)
    if (end.ended !== 'exited') return undefined
    // Indonesian is a package of its own.
    if (end.code === 0) return end.output.toString('utf8').replaceAll('\f', '')
  }
  return undefined
}
