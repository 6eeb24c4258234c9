import { constants } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'

/** With each folder that it took, whose names a power cut must not take either. */
export async function makeFolder(folder: string, flushed = flush): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  for (let made = folder; ; made = dirname(made)) {
    await flushed(dirname(made))
    if (made === first) break
  }
}

/** What a power cut must not take: the bytes, or the name in its folder. */
export async function flush(path: string): Promise<void> {
  await using file = await open(path, constants.O_RDONLY)
  await file.sync()
}
