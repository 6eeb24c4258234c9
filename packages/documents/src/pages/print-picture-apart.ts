import { fileURLToPath } from 'node:url'
import { setAsideByNodeMiB } from '../process/limit-prefix.ts'
import { type DrawnPage, refused } from './drawn-page.ts'
import { type PictureOrder, pictureExits } from './picture-order.ts'
import { runPictureProgram } from './run-picture-program.ts'

/** A picture of 64 million dots that can only be decoded whole takes 372. */
const LIMITS = {
  ...{ addressSpaceMiB: 2048, writableMiB: 400 + setAsideByNodeMiB },
  ...{ cpuSeconds: 10, wallMs: 20_000, outputBytes: 16 * 1024 * 1024 },
}
const PRINTER = fileURLToPath(new URL('./print-picture.ts', import.meta.url))

/** Has a picture decoded, drawn on and saved by a process of its own, which finds it as its standard input and may open no other file. */
export async function printPicture(input: string | Uint8Array, order: PictureOrder): Promise<DrawnPage> {
  const args = [String(order.page), String(order.widthPixels), ...(order.watermark ?? [])]
  const end = await runPictureProgram({ script: PRINTER, args, input, limits: LIMITS })
  if (end.ended !== 'exited') return refused(end.ended === 'missing' ? 'not_equipped' : 'too_heavy')
  if (end.code === 0 && end.output.length > 0) return { kind: 'drawn', jpeg: end.output }
  if (end.code === pictureExits.notEquipped) return refused('not_equipped')
  return refused(end.code === pictureExits.broken ? 'broken' : 'too_heavy')
}
