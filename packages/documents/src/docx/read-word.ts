import { readEntryText } from '../zip/inflate-entry.ts'
import { type Archive, readPart } from '../zip/linked-parts.ts'
import type { OfficeMessage } from './office-message.ts'
import { hasTrackedChanges, textOfXml, watermarksOf } from './office-text.ts'

export const WORD = 'word/document.xml'

export async function readWord(archive: Archive, letters: number): Promise<OfficeMessage> {
  const xml = await readPart(archive, WORD)
  const marginXml: string[] = []
  for (const entry of archive.entries) {
    if (!/^word\/(header|footer)\d*\.xml$/.test(entry.name)) continue
    marginXml.push(await readEntryText(archive.bytes, entry))
  }
  const text = textOfXml(xml)
  return {
    kind: 'text',
    format: 'docx',
    pages: text.slice(0, letters).split('\f'),
    isCut: text.length > letters,
    watermarks: [...marginXml, xml].flatMap(watermarksOf),
    margins: marginXml.map(textOfXml),
    hasOpenChanges: hasTrackedChanges(xml),
  }
}
