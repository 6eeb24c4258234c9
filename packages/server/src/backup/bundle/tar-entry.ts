import tar from 'tar-stream'

const endOfTar = 1024

/** The bytes of one entry in a bundle: the same for the same name, instant and body, so that a reader can check every one. */
export async function tarEntry(name: string, body: Buffer, at: Date): Promise<Buffer[]> {
  const pack = tar.pack()
  pack.entry({ name, mode: 0o600, mtime: at }, body)
  pack.finalize()
  const pieces: Buffer[] = []
  for await (const piece of pack) pieces.push(piece)
  pieces.pop() // the end of a whole archive
  return pieces
}

/** What closes the archive. */
export const tarEnd = Buffer.alloc(endOfTar)
