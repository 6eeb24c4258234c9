import { textOfXml } from '../docx/office-text.ts'
import { readEntryText } from '../zip/inflate-entry.ts'
import { type Archive, readLinkedParts, readPart } from '../zip/linked-parts.ts'
import { ZipFault } from '../zip/zip-fault.ts'

export const PRESENTATION = 'ppt/presentation.xml'
const SLIDE = /<(?:\w+:)?sldId\s[^>]*?\w+:id="([^"]*)"/g

/** What stands on each slide, in the order in which they are shown, not in that of their files. */
export async function readSlides(archive: Archive): Promise<readonly string[]> {
  const links = await readLinkedParts(archive, PRESENTATION)
  const pages: string[] = []
  for (const [, id = ''] of (await readPart(archive, PRESENTATION)).matchAll(SLIDE)) {
    const entry = links.get(id)
    if (entry === undefined) throw new ZipFault('broken')
    pages.push(textOfXml(await readEntryText(archive.bytes, entry)))
  }
  return pages
}
