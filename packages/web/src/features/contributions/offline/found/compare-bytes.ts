import { digestOf, mostCompared } from '../../../../lib/digest-of.ts'
import { UnreadableFile } from './found-file.ts'
import type { KitFile } from './sort-found.ts'

/** `known`: offered there already. `copy`: the same as a file before it in that folder. `broken`: its bytes do not come out of the ZIP. */
export type Compared = 'new' | 'known' | 'copy' | 'broken'

/** Whether each file brings something new, told by its bytes, one after the other; `onEach` as soon as it is known, until it says no. */
export async function compareBytes(
  files: readonly KitFile[],
  onEach: (place: number, compared: Compared) => boolean,
): Promise<void> {
  const seen = new Set<string>()
  for (const [place, { found, folder }] of files.entries()) {
    const compared = await compare({ open: found.open, bytes: found.bytes, folder, seen })
    if (!onEach(place, compared)) return
  }
}

interface Comparing extends Pick<KitFile['found'], 'open' | 'bytes'> {
  readonly folder: KitFile['folder']
  readonly seen: Set<string>
}

/** A large file of a folder is not read for nothing. */
async function compare({ open, bytes, folder, seen }: Comparing): Promise<Compared> {
  if (bytes > mostCompared) return 'new'
  try {
    const digest = await digestOf(await open())
    if (digest === undefined) return 'new'
    const key = `${folder.requestId} ${digest}`
    if (folder.known.includes(digest)) return 'known'
    if (seen.has(key)) return 'copy'
    seen.add(key)
    return 'new'
  } catch (error) {
    // taken away from the disk meanwhile, or not readable for this person
    if (error instanceof UnreadableFile || error instanceof DOMException) return 'broken'
    throw error
  }
}
