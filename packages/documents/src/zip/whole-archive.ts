import { checkZipDirectory } from './check-zip.ts'
import { inflateEntry } from './inflate-entry.ts'
import { readZipDirectory } from './zip-directory.ts'
import { ZipFault } from './zip-fault.ts'

export { ZipFault } from './zip-fault.ts'

interface Most {
  readonly parts: number
  /** Of all parts together, once they are open. */
  readonly inflatedBytes: number
}

/** Every part of a small archive by its name, in the order of its table of contents; nothing is opened before that table was judged. */
export async function readWholeArchive(archive: Buffer, most: Most): Promise<ReadonlyMap<string, Buffer>> {
  const entries = readZipDirectory(archive)
  checkZipDirectory(entries, archive.length)
  const declared = entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0)
  if (entries.length > most.parts || declared > most.inflatedBytes) throw new ZipFault('too_large')
  const parts = new Map<string, Buffer>()
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    const chunks: Buffer[] = []
    for await (const chunk of inflateEntry(archive, entry)) chunks.push(chunk)
    parts.set(entry.name, Buffer.concat(chunks))
  }
  return parts
}
