import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { FilePlace } from '../platform/files/open-file-store.ts'
import { s3SettingsSchema } from '../platform/files/s3-settings.ts'

export const puttingSchema = z.object({
  /** Where files wait to be put. */
  folder: z.string(),
  place: z.object({ dataFolder: z.string(), s3: s3SettingsSchema.optional() }),
})

const program = fileURLToPath(new URL('./put-many-process.ts', import.meta.url))

/** Another process puts one file after the other into the same store, and is killed in the middle of one; which ones it called kept. */
export async function putManyAndBeKilled(
  place: FilePlace,
): Promise<{ readonly announced: ReadonlySet<string> }> {
  const child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const announced = new Set<string>()
  const ended = once(child, 'exit')
  child.on('message', (message) => {
    announced.add(z.string().parse(message))
    if (announced.size === 3) child.kill('SIGKILL')
  })
  // On another disk than most temporary folders of tests, so that a file is copied and not only renamed.
  const folder = await mkdtemp('/var/tmp/undagi-banyak-')
  child.send({ place, folder } satisfies z.infer<typeof puttingSchema>)
  await ended
  await rm(folder, { recursive: true })
  return { announced }
}
