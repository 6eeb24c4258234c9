import { posix } from 'node:path'
import { elementsIn } from '../xml/elements.ts'
import { readEntryText } from './inflate-entry.ts'
import type { ZipEntry } from './zip-directory.ts'
import { ZipFault } from './zip-fault.ts'

export interface Archive {
  readonly bytes: Buffer
  readonly entries: readonly ZipEntry[]
}

export function partOf({ entries }: Archive, name: string): ZipEntry | undefined {
  return entries.find((entry) => entry.name === name)
}

/** The text of a part without which the file is none. */
export async function readPart(archive: Archive, name: string): Promise<string> {
  const entry = partOf(archive, name)
  if (entry === undefined) throw new ZipFault('broken')
  return await readEntryText(archive.bytes, entry)
}

/** What a part of an Office file calls by an id, within the file: whatever it points to outside is not looked for. */
export async function readLinkedParts(
  archive: Archive,
  part: string,
): Promise<ReadonlyMap<string, ZipEntry>> {
  const { dir, base } = posix.parse(part)
  const links = elementsIn(await readPart(archive, `${dir}/_rels/${base}.rels`), 'Relationship')
  const found = new Map<string, ZipEntry>()
  for (const link of links) {
    const target = posix.resolve(`/${dir}`, link.get('Target') ?? '').slice(1)
    const entry = partOf(archive, target)
    if (entry !== undefined) found.set(link.get('Id') ?? '', entry)
  }
  return found
}
