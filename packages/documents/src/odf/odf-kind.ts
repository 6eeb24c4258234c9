import { type Archive, partOf, readPart } from '../zip/linked-parts.ts'
import { ZipFault } from '../zip/zip-fault.ts'

export type OdfKind = 'text' | 'spreadsheet' | 'presentation'

const MEDIA_TYPE = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?:-template)?$/
const LONGEST_MEDIA_TYPE = 100

/** By the part that names it (OpenDocument 1.3, part 2, 3.3); undefined: it is none of those with text to be read. */
export async function findOdfKind(archive: Archive): Promise<OdfKind | undefined> {
  const named = partOf(archive, 'mimetype')
  if (named === undefined || named.declaredBytes > LONGEST_MEDIA_TYPE) return undefined
  const [, kind] = MEDIA_TYPE.exec((await readPart(archive, named.name)).trim()) ?? []
  if (kind !== 'text' && kind !== 'spreadsheet' && kind !== 'presentation') return undefined
  await refuseLocked(archive)
  return kind
}

/** Its parts are encrypted one by one, and the list of parts says so. */
async function refuseLocked(archive: Archive): Promise<void> {
  const list = partOf(archive, 'META-INF/manifest.xml')
  if (list === undefined) return
  if (/<(?:[\w-]+:)?encryption-data\b/.test(await readPart(archive, list.name)))
    throw new ZipFault('encrypted')
}
