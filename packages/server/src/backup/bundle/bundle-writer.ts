import { createHash } from 'node:crypto'
import { sealOf, sha256Of, tallyText } from './digest.ts'
import {
  type BundledFile,
  type BundledTable,
  type BundleHead,
  type BundleManifest,
  chunkName,
  type FileName,
  fileChunkName,
  headName,
  manifestName,
} from './format.ts'
import type { PartFile } from './part-file.ts'
import { tarEnd, tarEntry } from './tar-entry.ts'
import { compress } from './zstd.ts'

/** Writes a bundle from its head to its manifest, each table as its pieces come. */
export class BundleWriter {
  readonly #file: PartFile
  readonly #at: Date
  readonly #preceding = createHash('sha256')
  readonly #tables: BundledTable[] = []
  readonly #files: BundledFile[] = []
  #headSha256 = ''
  #bytes = 0

  constructor(file: PartFile, at: Date) {
    this.#file = file
    this.#at = at
  }

  async writeHead(head: BundleHead): Promise<void> {
    const body = Buffer.from(`${JSON.stringify(head, null, 2)}\n`)
    this.#headSha256 = sha256Of(body)
    await this.#writeEntry(headName, body)
  }

  /** `pieces` are at most a chunk large each; a piece is read to its end before the one after the next is asked for. */
  async writeTable(
    table: Pick<BundledTable, 'name' | 'columns'>,
    pieces: AsyncIterable<Buffer>,
  ): Promise<void> {
    const tally = tallyText()
    const chunks: BundledTable['chunks'] = []
    let writing = Promise.resolve()
    for await (const piece of pieces) {
      await writing
      tally.add(piece)
      writing = this.#writeChunk(table.name, chunks, piece)
      writing.catch(() => {}) // seen when awaited above or below
    }
    await writing
    this.#tables.push({ name: table.name, columns: table.columns, ...tally.finish(), chunks })
  }

  /** After the tables. Whatever comes is written, and the manifest says whether it is what the digest promises. */
  async writeFile({ institutionId, digest }: FileName, pieces: AsyncIterable<Buffer>): Promise<void> {
    const hash = createHash('sha256')
    let [bytes, chunks] = [0, 0]
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.byteLength
      chunks += 1
      await this.#writeEntry(fileChunkName({ institutionId, digest }, chunks), piece)
    }
    this.#files.push({ institutionId, digest, bytes, chunks, sha256: hash.digest('hex') })
  }

  /** Seals what was written and ends the archive; returns what it holds. */
  async finish(sequences: BundleManifest['sequences']): Promise<BundleManifest & { fileBytes: number }> {
    const tables = this.#tables
    const sum = (of: (table: BundledTable) => number) => tables.reduce((total, table) => total + of(table), 0)
    const contents = {
      headSha256: this.#headSha256,
      tables,
      sequences,
      files: this.#files,
      totals: {
        tables: tables.length,
        rows: sum(({ rows }) => rows),
        rawBytes: sum(({ rawBytes }) => rawBytes),
      },
      precedingSha256: this.#preceding.digest('hex'),
      precedingBytes: this.#bytes,
    }
    const manifest = { ...contents, seal: sealOf(contents) }
    const tail = [...(await manifestEntry(manifest, this.#at)), tarEnd]
    for (const piece of tail) await this.#file.write(piece)
    return { ...manifest, fileBytes: this.#bytes + tail.reduce((sum, { byteLength }) => sum + byteLength, 0) }
  }

  async #writeChunk(table: string, chunks: BundledTable['chunks'], piece: Buffer): Promise<void> {
    const body = await compress(piece)
    chunks.push({ size: body.byteLength, sha256: sha256Of(body) })
    await this.#writeEntry(chunkName(table, chunks.length), body)
  }

  async #writeEntry(name: string, body: Buffer): Promise<void> {
    for (const piece of await tarEntry(name, body, this.#at)) {
      this.#preceding.update(piece)
      this.#bytes += piece.byteLength
      await this.#file.write(piece)
    }
  }
}

/** The last entry's bytes: a reader makes them again and finds every one in its place. */
export function manifestEntry(manifest: BundleManifest, at: Date): Promise<Buffer[]> {
  return tarEntry(manifestName, Buffer.from(`${JSON.stringify(manifest)}\n`), at)
}
