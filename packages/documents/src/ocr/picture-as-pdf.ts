import { fileURLToPath } from 'node:url'
import { runPictureProgram } from '../pages/run-picture-program.ts'
import { setAsideByNodeMiB } from '../process/limit-prefix.ts'
import { jpegAsPdf } from './jpeg-as-pdf.ts'

/** Within those of the process that inspects, which starts this one: nobody may be given more than who starts it has. */
const LIMITS = {
  ...{ addressSpaceMiB: 1536, writableMiB: 240 + setAsideByNodeMiB },
  ...{ cpuSeconds: 20, wallMs: 30_000, outputBytes: 12 * 1024 * 1024 },
}
const SCRIPT = fileURLToPath(new URL('./print-frame.ts', import.meta.url))

export interface PrintedPicture {
  readonly jpeg: Buffer
  /** A sheet with nothing but the picture on it, for whatever draws pages. */
  readonly pdf: Buffer
}

/** A page of a TIFF, or another picture, as what draws and recognises pages can take; `undefined` where it cannot be decoded. */
export async function pictureAsPdf(path: string, page: number): Promise<PrintedPicture | undefined> {
  const args = [String(page)]
  const end = await runPictureProgram({ script: SCRIPT, args, input: path, limits: LIMITS })
  if (end.ended !== 'exited' || end.code !== 0) return undefined
  const pdf = jpegAsPdf(end.output)
  return pdf === undefined ? undefined : { jpeg: end.output, pdf }
}
