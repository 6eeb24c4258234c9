import type { SheetPages } from '../sheets/sheet-page.ts'
import { inflateEntry, readEntryText } from '../zip/inflate-entry.ts'
import { type Archive, partOf } from '../zip/linked-parts.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import { marginsIn } from './margins-in.ts'
import type { OdfKind } from './odf-kind.ts'
import { readOdfSheets } from './odf-sheets.ts'
import { type OdfText, readOdfText } from './odf-text.ts'

/** A presentation or a text of OpenDocument, with what stands at the head and foot of its pages. */
export async function readOdfPages(
  archive: Archive,
  { kind, letters }: { readonly kind: Exclude<OdfKind, 'spreadsheet'>; readonly letters: number },
): Promise<OdfText & { readonly margins: readonly string[] }> {
  const breaks = kind === 'presentation' ? 'slide' : 'page'
  const text = await readOdfText(content(archive), { breaks, letters })
  return { ...text, margins: kind === 'text' ? await readMargins(archive) : [] }
}

export async function readOdfWorkbook(archive: Archive): Promise<SheetPages> {
  return await readOdfSheets(content(archive))
}

function content(archive: Archive): AsyncIterable<Buffer> {
  const entry = partOf(archive, 'content.xml')
  if (entry === undefined) throw new ZipFault('broken')
  return inflateEntry(archive.bytes, entry)
}

const MOST_MARGINS = 100

async function readMargins(archive: Archive): Promise<readonly string[]> {
  const styles = partOf(archive, 'styles.xml')
  if (styles === undefined) return []
  const found = [...marginsIn(await readEntryText(archive.bytes, styles))]
  const margins: string[] = []
  for (const margin of found.slice(0, MOST_MARGINS)) {
    const { pages } = await readOdfText([Buffer.from(margin)], { breaks: 'page', letters: 10_000 })
    margins.push(pages.join('\n'))
  }
  return margins
}
