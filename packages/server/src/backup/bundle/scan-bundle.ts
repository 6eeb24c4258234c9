import type { Progress } from '../progress.ts'
import { sha256Of, tallyText } from './digest.ts'
import { type BundledTable, type BundleHead, headName, manifestName } from './format.ts'
import { parseHead } from './parse-part.ts'
import { type BundleEntry, damaged, notABackup, packedAgain, readEntries, truncated } from './read-entries.ts'
import { decompress } from './zstd.ts'

/** What a file really holds, whatever its manifest claims. */
export interface ScannedBundle {
  readonly head: BundleHead
  readonly headBody: Buffer
  /** Names of the chunks in the order of the file. */
  readonly order: readonly string[]
  readonly tables: ReadonlyMap<string, Omit<BundledTable, 'columns'>>
  readonly manifest: BundleEntry
}

/** Reads every entry to its end: the head first, the chunks, the manifest last. */
export async function scanBundle(file: string, progress: Progress): Promise<ScannedBundle> {
  const order: string[] = []
  const tables = new Map<string, TableScan>()
  let first: { head: BundleHead; body: Buffer } | undefined
  let manifest: BundleEntry | undefined
  for await (const entry of readEntries(file)) {
    if (manifest !== undefined) throw packedAgain()
    if (first === undefined) {
      if (entry.name !== headName) throw await foreign(file)
      first = { head: parseHead(entry.body, file), body: entry.body }
    } else if (entry.name === manifestName) {
      manifest = entry
    } else {
      const table = tableOf(entry.name)
      const scan = tables.get(table) ?? newScan(table)
      tables.set(table, scan)
      order.push(entry.name)
      progress.report('verify', table, await scan.add(entry))
    }
  }
  if (first === undefined) throw notABackup(file)
  if (manifest === undefined) throw truncated()
  const scanned = [...tables].map(([name, scan]) => [name, scan.finish()] as const)
  return { head: first.head, headBody: first.body, order, tables: new Map(scanned), manifest }
}

type TableScan = ReturnType<typeof newScan>

function newScan(name: string) {
  const tally = tallyText()
  const chunks: BundledTable['chunks'] = []
  return {
    /** Resolves to the raw bytes of the chunk. */
    async add({ name: entry, body }: BundleEntry): Promise<number> {
      chunks.push({ size: body.byteLength, sha256: sha256Of(body) })
      const raw = await decompress(body).catch(() => {
        throw damaged(`bagian ${entry}`)
      })
      tally.add(raw)
      return raw.byteLength
    },
    finish: () => ({ name, ...tally.finish(), chunks }),
  }
}

function tableOf(entry: string): string {
  const table = /^tables\/([^/]+)\/\d{6}\.copy\.zst$/.exec(entry)?.[1]
  if (table === undefined) throw packedAgain()
  return table
}

/** Another archive, or a bundle whose entries were put into another order. */
async function foreign(file: string) {
  for await (const { name } of readEntries(file)) {
    if (name.endsWith(headName)) return packedAgain()
  }
  return notABackup(file)
}
