import type { Readable } from 'node:stream'

/** Content of one institution. The same bytes of another are another file: nobody learns that somebody else has them. */
export interface FileKey {
  readonly institutionId: string
  readonly sha256: string
}

export interface KeptFile extends FileKey {
  readonly bytes: number
  /** When it came there, or a little before. */
  readonly keptAt: Date
}

/** From the first byte to the last, both counted; without a last one to the end. */
export interface ByteRange {
  readonly first: number
  readonly last?: number | undefined
}

/** A whole file of this computer, for programs that look for what they need in it by themselves. */
export interface OpenFile extends AsyncDisposable {
  readonly fd: number
}

/**
 * Where the bytes of documents are kept. Each file is written once, under its own digest, and never changes: under it there is the
 * whole of it or nothing. What every store promises is written down in `file-store.suite.ts`.
 */
export interface FileStore {
  /**
   * Takes over a file of this computer; it is there for good when this resolves. The same bytes that are there already stay; others
   * under this digest were damaged, and give way.
   */
  put(key: FileKey, path: string): Promise<void>
  /** FileMissing where there is none. */
  open(key: FileKey, range?: ByteRange): Promise<Readable>
  /** Open to be read where it lies, if that is a disk of this computer; undefined: it lies elsewhere. FileMissing where there is none. */
  openInPlace(key: FileKey): Promise<OpenFile | undefined>
  /** How many bytes; undefined: there is none. */
  size(key: FileKey): Promise<number | undefined>
  /** Also where there is none. */
  remove(key: FileKey): Promise<void>
  /** In no order. */
  list(): AsyncIterable<KeptFile>
  /** What putting has left half done, before this instant, because its process was killed. */
  discardDrafts(before: Date): Promise<void>
}

export class FileMissing extends Error {
  override readonly name = 'FileMissing'

  constructor({ sha256 }: FileKey) {
    super(`There is no file ${sha256}`)
  }
}

/** The store cannot be reached, or refuses us, for now: it says nothing about any file, and another attempt may go well. */
export class StoreUnreachable extends Error {
  override readonly name = 'StoreUnreachable'
  readonly reason: 'no_answer' | 'failing' | 'refused' | 'no_bucket'
  /** As the store calls it; never what was asked or sent. */
  readonly detail: string

  constructor(reason: StoreUnreachable['reason'], detail: string) {
    super(`The store of documents does not serve us: ${detail}`)
    this.reason = reason
    this.detail = detail
  }
}
