import { fileURLToPath } from 'node:url'
import { setAsideByNodeMiB } from '../process/limit-prefix.ts'
import { runPictureProgram } from './run-picture-program.ts'

/** Within those of the process that inspects, which starts this one: nobody may be given more than who starts it has. */
const LIMITS = {
  ...{ addressSpaceMiB: 1536, writableMiB: 240 + setAsideByNodeMiB },
  ...{ cpuSeconds: 10, wallMs: 20_000, outputBytes: 100 },
}
const SCRIPT = fileURLToPath(new URL('./print-even-share.ts', import.meta.url))

/** Which share of a picture its six commonest colours take: much of a screen, little of what a lens saw. `undefined`: nobody could tell. */
export async function measureEvenShare(path: string): Promise<number | undefined> {
  const end = await runPictureProgram({ script: SCRIPT, args: [], input: path, limits: LIMITS })
  if (end.ended !== 'exited' || end.code !== 0) return undefined
  const share = Number(end.output.toString('latin1'))
  return Number.isFinite(share) ? share : undefined
}
