import { posix } from 'node:path'
import { elementsIn } from '../xml/elements.ts'
import { readEntryText } from '../zip/inflate-entry.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { brokenXlsx, notXlsx } from './xlsx-refusals.ts'

export interface FirstSheet {
  readonly name: string
  readonly entry: ZipEntry
  readonly otherSheets: number
}

const WORKBOOK = 'xl/workbook.xml'
const WORKBOOK_LINKS = 'xl/_rels/workbook.xml.rels'

/** Finds the sheet that is read, to look for merged cells there: the row stream does not tell of them. */
export async function findFirstSheet(archive: Buffer, entries: readonly ZipEntry[]): Promise<FirstSheet> {
  const partOf = async (name: string) => {
    const entry = entries.find((candidate) => candidate.name === name)
    if (entry === undefined) throw notXlsx()
    return readEntryText(archive, entry)
  }
  const sheets = elementsIn(await partOf(WORKBOOK), 'sheet')
  const first = sheets[0]
  if (first === undefined) throw brokenXlsx()

  const links = elementsIn(await partOf(WORKBOOK_LINKS), 'Relationship')
  const target = links.find((link) => link.get('Id') === first.get('id'))?.get('Target')
  const entry = entries.find((candidate) => candidate.name === posix.join('/xl', rooted(target)).slice(1))
  if (entry === undefined) throw brokenXlsx()
  return { name: first.get('name') ?? '', entry, otherSheets: sheets.length - 1 }
}

function rooted(target = ''): string {
  return target.startsWith('/xl/') ? target.slice(3) : target
}
