import { oneAhead } from './one-ahead.ts'
import { type BundleEntry, damaged, readEntries } from './read-entries.ts'
import { decompress } from './zstd.ts'

export interface UnpackedEntry {
  readonly entry: BundleEntry
  /** The table data of a chunk; of the head and the manifest the body itself. */
  readonly raw: Buffer
}

/** The entries of a bundle with what is in them. */
export const unpackEntries = (file: string) => oneAhead(unpackEach(file))

async function* unpackEach(file: string): AsyncGenerator<UnpackedEntry, void> {
  for await (const entry of readEntries(file)) {
    yield { entry, raw: entry.name.endsWith('.zst') ? await unpack(entry) : entry.body }
  }
}

async function unpack({ name, body }: BundleEntry): Promise<Buffer> {
  try {
    return await decompress(body)
  } catch {
    throw damaged(`bagian ${name}`)
  }
}
