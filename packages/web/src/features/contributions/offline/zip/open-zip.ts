import type { FoundFault, FoundFile } from '../found/found-file.ts'
import { unpackEntry } from './unpack-entry.ts'
import { readZipDirectory, UnreadableZip, type ZipEntry } from './zip-directory.ts'

const stored = 0
const deflated = 8
/** Honest documents stay far below 300:1; a file made to fill a disk comes near 1,000:1. Small ones may be as regular as they like. */
const mostRatio = 300
const ratioMattersAbove = 4 * 1024 * 1024

/** The files of a ZIP, with what already stands against each; none of them is unpacked yet. Folders are no files. */
export async function openZip(zip: Blob): Promise<readonly FoundFile[]> {
  const entries = await readZipDirectory(zip)
  if (!('DecompressionStream' in globalThis)) throw new UnreadableZip('no_unpacking')
  const shared = sharedBytes(entries)
  return entries
    .filter(({ name, bytes }) => !(/[\\/]$/.test(name) && bytes === 0))
    .map((entry) => {
      const fault = faultOf(entry, shared)
      return {
        ...{ path: entry.name, bytes: entry.bytes },
        ...(fault && { fault }),
        open: async () => new File([await unpackEntry(zip, entry)], nameOf(entry)),
      }
    })
}

function faultOf(entry: ZipEntry, shared: ReadonlySet<ZipEntry>): FoundFault | undefined {
  const { bytes, packedBytes, method } = entry
  if (entry.isEncrypted) return 'encrypted'
  if (entry.isLink) return 'link'
  if (shared.has(entry) || (bytes > ratioMattersAbove && bytes > packedBytes * mostRatio))
    return 'too_much_inside'
  return method === stored || method === deflated ? undefined : 'unpacks_strangely'
}

/** Files that share bytes make a small ZIP into a huge one. */
function sharedBytes(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const shared = new Set<ZipEntry>()
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset)
  for (const [place, entry] of inOrder.entries()) {
    const next = inOrder[place + 1]
    if (next === undefined || entry.offset + entry.packedBytes <= next.offset) continue
    shared.add(entry)
    shared.add(next)
  }
  return shared
}

const nameOf = ({ name }: ZipEntry): string => name.split(/[\\/]/).at(-1) ?? name
