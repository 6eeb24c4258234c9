import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCodeOf } from '../error-code.ts'
import { flush, makeFolder } from './durable-folder.ts'
import { createSyncBehind, type SyncBehind } from './sync-behind.ts'

/**
 * Files on their way in: each grows as its pieces arrive, over as many connections as it takes. Who sends to one is known in this process
 * alone, so one process takes in what comes to a folder.
 */
export type Staging = ReturnType<typeof createStaging>

interface Piece {
  readonly offset: number
  readonly bytes: AsyncIterable<Uint8Array>
  /** How long the whole file may become. */
  readonly mostBytes: number
}

/** What arrived does not go on where the file ends; `received` is where it does. */
export class WrongOffset extends Error {
  override readonly name = 'WrongOffset'
  readonly received: number

  constructor(received: number) {
    super(`The file goes on at ${received}`)
    this.received = received
  }
}

export class TooManyBytes extends Error {
  override readonly name = 'TooManyBytes'
}

export function createStaging(folder: string, flushed = flush) {
  const pathOf = (id: string) => join(folder, id)
  const running = new Map<string, Running>()
  const digests = new Map<string, Digest>()
  const syncBehind = createSyncBehind()

  return {
    async begin(id: string): Promise<void> {
      await makeFolder(folder, flushed)
      await open(pathOf(id), 'wx', 0o600).then((file) => file.close())
      // Its name: what is acknowledged of it later is nowhere after a power cut without it.
      await flushed(folder)
    },

    /** How many bytes are here; undefined: no such file, or one that was thrown away. */
    async received(id: string): Promise<number | undefined> {
      return stat(pathOf(id)).then(({ size }) => size, absent)
    },

    /** Adds what arrives, and returns the length after it. Whoever sends again after a broken line ends what still waits on the old one. */
    async append(id: string, piece: Piece): Promise<number> {
      // Of several that wait for one turn each must see the one that took it.
      for (let held = running.get(id); held !== undefined; held = running.get(id)) await held.stop()
      const turn = new Running()
      running.set(id, turn)
      try {
        return await appendPieces(pathOf(id), piece, {
          turn,
          syncBehind,
          digest: () => digestAt(digests, id, piece.offset),
        })
      } finally {
        turn.end()
        if (running.get(id) === turn) running.delete(id)
      }
    },

    /** The digest of the whole, kept from its coming in, or read again. */
    async digest(id: string): Promise<string> {
      const length = await stat(pathOf(id)).then(({ size }) => size)
      const kept = digests.get(id)
      digests.delete(id)
      return kept?.length === length ? kept.hash.digest('hex') : digestOf(pathOf(id))
    },

    pathOf,

    /** When something last came; undefined: no such file. */
    async lastPieceAt(id: string): Promise<Date | undefined> {
      return stat(pathOf(id)).then(({ mtime }) => mtime, absent)
    },

    async list(): Promise<readonly string[]> {
      return (await readdir(folder).catch(absent)) ?? []
    },

    async discard(id: string): Promise<void> {
      await running.get(id)?.stop()
      digests.delete(id)
      await rm(pathOf(id), { force: true })
    },
  }
}

interface Digest {
  readonly hash: Hash
  length: number
}

function digestAt(digests: Map<string, Digest>, id: string, offset: number): Digest | undefined {
  if (offset === 0) digests.set(id, { hash: createHash('sha256'), length: 0 })
  const found = digests.get(id)
  if (found?.length === offset) return found
  // Of what could not be written: what comes now may be other bytes.
  digests.delete(id)
}

/** One connection that sends; another that comes for the same file makes it let go. */
class Running {
  readonly #ended = Promise.withResolvers<void>()
  #isStopped = false

  get isStopped(): boolean {
    return this.#isStopped
  }

  #letGo: (() => void) | undefined

  /**
   * What comes, or nothing once it is to stop: what it waits for may never come. Not raced against one promise for all: that would
   * keep every piece of a file in memory until the last has come.
   */
  orStopped<T>(coming: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve) => {
      const letGo = () => resolve(undefined)
      this.#letGo = letGo
      coming.then(resolve, letGo)
      if (this.#isStopped) letGo()
    })
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#letGo?.()
    await this.#ended.promise
  }

  end(): void {
    this.#ended.resolve()
  }
}

interface Appending {
  readonly turn: Running
  readonly syncBehind: SyncBehind
  /** Asked for once it is known that the piece goes on where the file ends. */
  readonly digest: () => Digest | undefined
}

async function appendPieces(path: string, piece: Piece, appending: Appending): Promise<number> {
  const { turn } = appending
  await using file = await open(path, 'r+')
  const { size } = await file.stat()
  if (size !== piece.offset) throw new WrongOffset(size)
  const digest = appending.digest()
  const disk = appending.syncBehind.of(file)
  let length = size
  try {
    for await (const bytes of untilStopped(piece.bytes, turn)) {
      if (length + bytes.length > piece.mostBytes) throw new TooManyBytes()
      length += bytes.length
      if (digest !== undefined) digest.length = length
      // Another thread writes while this one counts up what it writes.
      const written = writeWhole(file, bytes, length - bytes.length)
      digest?.hash.update(bytes)
      await written
      disk.wrote(bytes.length)
    }
    return length
  } finally {
    // What is acknowledged, now or to whoever asks how far it came, is on the disk.
    await disk.finish()
  }
}

/** A disk that is almost full takes a part and says nothing. */
async function writeWhole(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

/** A line that drops ends what arrives; it is no failure of ours, and what came before counts. */
async function* untilStopped(pieces: AsyncIterable<Uint8Array>, turn: Running): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await turn.orStopped(iterator.next())
      if (next === undefined || next.done === true || turn.isStopped) break
      yield next.value
    }
  } finally {
    // Not awaited: the end of a line that hangs may never come.
    iterator.return?.()?.catch(() => {})
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await using file = await open(path)
  for await (const bytes of file.createReadStream({ autoClose: false })) hash.update(bytes)
  return hash.digest('hex')
}

function absent(error: unknown): undefined {
  if (errorCodeOf(error) !== 'ENOENT') throw error
}
