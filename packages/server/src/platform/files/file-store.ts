import type { Readable } from 'node:stream'

/** Content of one institution. The same bytes of another are another file: nobody learns that somebody else has them. */
export interface FileKey {
  readonly institutionId: string
  readonly sha256: string
}

/** From the first byte to the last, both counted; without a last one to the end. */
interface ByteRange {
  readonly first: number
  readonly last?: number | undefined
}

/** Where the bytes of documents are kept. Each file is written once, under its own digest, and never changes. */
export interface FileStore {
  /** Takes over a file of this computer; it is on the disk for good when this resolves. Bytes that are there already stay. */
  put(key: FileKey, path: string): Promise<void>
  /** FileMissing where there is none. */
  open(key: FileKey, range?: ByteRange): Promise<Readable>
  /** How many bytes; undefined: there is none. */
  size(key: FileKey): Promise<number | undefined>
  /** Also where there is none. */
  remove(key: FileKey): Promise<void>
  /** In no order. */
  list(): AsyncIterable<FileKey>
}

export class FileMissing extends Error {
  override readonly name = 'FileMissing'

  constructor({ sha256 }: FileKey) {
    super(`There is no file ${sha256}`)
  }
}
