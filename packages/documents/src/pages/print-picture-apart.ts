import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { libraryFolder } from '../process/library-folder.ts'
import { setAsideByNodeMiB } from '../process/limit-prefix.ts'
import { runLimitedCommand } from '../process/limited-command.ts'
import { type DrawnPage, refused } from './drawn-page.ts'
import { type PictureOrder, pictureExits } from './picture-order.ts'

/** A picture of 64 million dots that can only be decoded whole takes 372. */
const LIMITS = {
  ...{ addressSpaceMiB: 2048, writableMiB: 400 + setAsideByNodeMiB },
  ...{ cpuSeconds: 10, wallMs: 20_000, outputBytes: 16 * 1024 * 1024 },
}
const PRINTER = fileURLToPath(new URL('./print-picture.ts', import.meta.url))
const OWN_FOLDER = fileURLToPath(new URL('../../', import.meta.url))

/** Has a picture decoded, drawn on and saved by a process of its own, which finds it as its standard input and may open no other file. */
export async function printPicture(input: string | Uint8Array, order: PictureOrder): Promise<DrawnPage> {
  const library = libraryFolder('sharp')
  if (library === undefined) return refused('not_equipped')
  const end = await runLimitedCommand({
    command: execPath,
    args: [
      '--max-old-space-size=64',
      ...['--no-warnings', '--permission', '--allow-addons'],
      ...[OWN_FOLDER, library].map((folder) => `--allow-fs-read=${folder}`),
      ...[PRINTER, String(order.widthPixels), ...(order.watermark ?? [])],
    ],
    input,
    limits: LIMITS,
    // One arena: threads of their own reserve more than they use, and count as used.
    environment: { MALLOC_ARENA_MAX: '1', UV_THREADPOOL_SIZE: '1' },
  })
  if (end.ended !== 'exited') return refused(end.ended === 'missing' ? 'not_equipped' : 'too_heavy')
  if (end.code === 0 && end.output.length > 0) return { kind: 'drawn', jpeg: end.output }
  if (end.code === pictureExits.notEquipped) return refused('not_equipped')
  return refused(end.code === pictureExits.broken ? 'broken' : 'too_heavy')
}
