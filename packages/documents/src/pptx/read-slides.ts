import { textOfXml } from '../docx/office-text.ts'
import { LetterBudget } from '../sheets/sheet-text.ts'
import { readEntryText } from '../zip/inflate-entry.ts'
import { type Archive, readLinkedParts, readPart } from '../zip/linked-parts.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { ZipFault } from '../zip/zip-fault.ts'

export const PRESENTATION = 'ppt/presentation.xml'
const SLIDE = /<(?:\w+:)?sldId\s([^<>]*)>/g
const LINK = /(?:^|\s)\w+:id="([^"]*)"/

interface Slides {
  readonly pages: readonly string[]
  /** There was more than is read. */
  readonly isCut: boolean
}

/** What stands on each slide, in the order in which they are shown, not in that of their files; none is shown twice. */
export async function readSlides(archive: Archive, letters: number): Promise<Slides> {
  const links = await readLinkedParts(archive, PRESENTATION)
  const budget = new LetterBudget(letters)
  const seen = new Set<ZipEntry>()
  const pages: string[] = []
  for (const [, attributes = ''] of (await readPart(archive, PRESENTATION)).matchAll(SLIDE)) {
    const entry = links.get(LINK.exec(attributes)?.[1] ?? '')
    if (entry === undefined) throw new ZipFault('broken')
    if (seen.has(entry)) continue
    seen.add(entry)
    const page = textOfXml(await readEntryText(archive.bytes, entry))
    if (!budget.take(page)) break
    pages.push(page)
  }
  return { pages, isCut: budget.isSpent }
}
