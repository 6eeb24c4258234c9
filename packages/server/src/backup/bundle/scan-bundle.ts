import type { Progress } from '../progress.ts'
import { type BundleHead, headName, manifestName } from './format.ts'
import { parseHead } from './parse-part.ts'
import { type BundleEntry, notABackup, packedAgain, readEntries, truncated } from './read-entries.ts'
import { type ScannedContents, scanContents } from './scan-contents.ts'
import { unpackEntries } from './unpack-entries.ts'

/** What a file really holds, whatever its manifest claims. */
export interface ScannedBundle extends ScannedContents {
  readonly head: BundleHead
  readonly headBody: Buffer
  readonly manifest: BundleEntry
}

/** Reads every entry to its end: the head first, the chunks, the manifest last. */
export async function scanBundle(file: string, progress: Progress): Promise<ScannedBundle> {
  const contents = scanContents(progress)
  let first: { head: BundleHead; body: Buffer } | undefined
  let manifest: BundleEntry | undefined
  for await (const { entry, raw } of unpackEntries(file)) {
    if (first === undefined) {
      if (entry.name !== headName) throw await foreign(file)
      first = { head: parseHead(entry.body, file), body: entry.body }
    } else if (entry.name === manifestName) {
      manifest = entry
    } else {
      contents.add(entry, raw)
    }
  }
  if (first === undefined) throw notABackup(file)
  if (manifest === undefined) throw truncated()
  return { head: first.head, headBody: first.body, manifest, ...contents.finish() }
}

const ours = /(^|\/)(undagi-backup\.json|manifest\.json|[^/]+\.copy\.zst)$/

/** Another archive, or a bundle whose entries were put into another order. */
async function foreign(file: string) {
  for await (const { name } of readEntries(file)) {
    if (ours.test(name)) return packedAgain()
  }
  return notABackup(file)
}
