import type { Progress } from '../progress.ts'
import { sha256Of, tallyText } from './digest.ts'
import { type BundledTable, type BundleHead, headName, manifestName } from './format.ts'
import { parseHead } from './parse-part.ts'
import { type BundleEntry, notABackup, packedAgain, readEntries, truncated } from './read-entries.ts'
import { unpackEntries } from './unpack-entries.ts'

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
  for await (const { entry, raw } of unpackEntries(file)) {
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
      progress.report('verify', table, scan.add(entry, raw))
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
    /** Returns the raw bytes of the chunk. */
    add({ body }: BundleEntry, raw: Buffer): number {
      chunks.push({ size: body.byteLength, sha256: sha256Of(body) })
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

const ours = /(^|\/)(undagi-backup\.json|manifest\.json|[^/]+\.copy\.zst)$/

/** Another archive, or a bundle whose entries were put into another order. */
async function foreign(file: string) {
  for await (const { name } of readEntries(file)) {
    if (ours.test(name)) return packedAgain()
  }
  return notABackup(file)
}
