import { Zip, ZipPassThrough } from 'fflate'

export interface ArchivedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A ZIP of files that are compressed already, handed on as each comes: in memory there is one of them at a time. */
export async function* streamArchive(
  files: AsyncIterable<ArchivedFile>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let written: Uint8Array[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    written.push(piece)
  })
  const taken = () => {
    const pieces = written
    written = []
    return pieces
  }
  for await (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name)
    entry.mtime = new Date(1980, 0, 1)
    archive.add(entry)
    entry.push(bytes, true)
    yield* taken()
  }
  archive.end()
  yield* taken()
}
