import { createHash } from 'node:crypto'
import type { Progress } from '../progress.ts'
import { sha256Of, tallyText } from './digest.ts'
import type { BundledFile, BundledTable, FileName } from './format.ts'
import { type BundleEntry, packedAgain } from './read-entries.ts'

/** What lies between the head and the manifest. */
export interface ScannedContents {
  /** Names of the chunks in the order of the file. */
  readonly order: readonly string[]
  readonly tables: ReadonlyMap<string, Omit<BundledTable, 'columns'>>
  /** By `fileKey`. */
  readonly files: ReadonlyMap<string, BundledFile>
}

export const fileKey = ({ institutionId, digest }: FileName) => `${institutionId}/${digest}`

/** Counts and digests, chunk by chunk as they come. */
export function scanContents(progress: Progress) {
  const order: string[] = []
  const tables = new Map<string, TableScan>()
  const files = new Map<string, FileScan>()
  return {
    add(entry: BundleEntry, raw: Buffer): void {
      order.push(entry.name)
      const file = fileOf(entry.name)
      if (file === undefined) {
        const table = tableOf(entry.name)
        remembered(tables, table, () => newTableScan(table)).add(entry, raw)
        progress.report('verify', table, raw.byteLength)
      } else {
        remembered(files, fileKey(file), () => newFileScan(file)).add(raw)
        progress.report('verify', '', raw.byteLength)
      }
    },
    finish: (): ScannedContents => ({ order, tables: finished(tables), files: finished(files) }),
  }
}

function remembered<T>(scans: Map<string, T>, key: string, begin: () => T): T {
  const scan = scans.get(key) ?? begin()
  scans.set(key, scan)
  return scan
}

const finished = <T>(scans: ReadonlyMap<string, { finish(): T }>) =>
  new Map([...scans].map(([key, scan]) => [key, scan.finish()] as const))

type TableScan = ReturnType<typeof newTableScan>

function newTableScan(name: string) {
  const tally = tallyText()
  const chunks: BundledTable['chunks'] = []
  return {
    add({ body }: BundleEntry, raw: Buffer): void {
      chunks.push({ size: body.byteLength, sha256: sha256Of(body) })
      tally.add(raw)
    },
    finish: () => ({ name, ...tally.finish(), chunks }),
  }
}

type FileScan = ReturnType<typeof newFileScan>

function newFileScan(file: FileName) {
  const hash = createHash('sha256')
  let [bytes, chunks] = [0, 0]
  return {
    add(raw: Buffer): void {
      hash.update(raw)
      bytes += raw.byteLength
      chunks += 1
    },
    finish: (): BundledFile => ({ ...file, bytes, chunks, sha256: hash.digest('hex') }),
  }
}

function tableOf(entry: string): string {
  const table = /^tables\/([^/]+)\/\d{6}\.copy\.zst$/.exec(entry)?.[1]
  if (table === undefined) throw packedAgain()
  return table
}

function fileOf(entry: string): FileName | undefined {
  const [, institutionId, digest] = /^files\/([0-9a-f-]{36})\/([0-9a-f]{64})\/\d{6}$/.exec(entry) ?? []
  return institutionId === undefined || digest === undefined ? undefined : { institutionId, digest }
}
