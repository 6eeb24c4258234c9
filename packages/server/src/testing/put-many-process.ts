// Run as a process of its own by putManyAndBeKilled: puts files until it is killed, and says of each when it is kept.
import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFileStore } from '../platform/files/open-file-store.ts'
import { puttingSchema } from './put-many.ts'

process.once('message', async (message) => {
  const { place, folder } = puttingSchema.parse(message)
  const store = await openFileStore(place)
  for (;;) {
    const bytes = randomBytes(9_000_000)
    const path = join(folder, 'masuk')
    await writeFile(path, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await store.put({ institutionId: 'terbunuh', sha256 }, path)
    process.send?.(sha256)
  }
})
