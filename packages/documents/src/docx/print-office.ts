/** Runs as its own, limited process: reads a DOCX or PPTX from standard input and prints its text as one line of JSON. */
import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import { checkZipDirectory } from '../zip/check-zip.ts'
import { readEntryText } from '../zip/inflate-entry.ts'
import { readZipDirectory, type ZipEntry } from '../zip/zip-directory.ts'
import { ZipFault } from '../zip/zip-fault.ts'
import type { OfficeMessage } from './office-message.ts'
import { hasTrackedChanges, textOfXml, watermarksOf } from './office-text.ts'

/** More text than anybody reads; what follows is left out. */
const MAX_LETTERS = 8_000_000

async function readOffice(archive: Buffer): Promise<OfficeMessage> {
  const entries = readZipDirectory(archive)
  checkZipDirectory(entries, archive.length)
  const part = (name: string) => entries.find((entry) => entry.name === name)
  const document = part('word/document.xml')
  if (document !== undefined) return await readWord(archive, entries, document)
  const slides = entries.filter(({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).toSorted(bySlide)
  if (slides.length > 0) return await readSlides(archive, slides)
  return part('xl/workbook.xml') === undefined ? { kind: 'refused', reason: 'unknown' } : { kind: 'workbook' }
}

async function readWord(
  archive: Buffer,
  entries: readonly ZipEntry[],
  document: ZipEntry,
): Promise<OfficeMessage> {
  const xml = await readEntryText(archive, document)
  const margins = entries.filter(({ name }) => /^word\/(header|footer)\d*\.xml$/.test(name))
  const marginXml: string[] = []
  for (const margin of margins) marginXml.push(await readEntryText(archive, margin))
  return {
    kind: 'word',
    pages: textOfXml(xml).slice(0, MAX_LETTERS).split('\f'),
    watermarks: [...marginXml, xml].flatMap(watermarksOf),
    margins: marginXml.map(textOfXml),
    hasOpenChanges: hasTrackedChanges(xml),
  }
}

async function readSlides(archive: Buffer, slides: readonly ZipEntry[]): Promise<OfficeMessage> {
  const pages: string[] = []
  for (const slide of slides) pages.push(textOfXml(await readEntryText(archive, slide)))
  return { kind: 'slides', pages }
}

function bySlide(one: ZipEntry, other: ZipEntry): number {
  return slideNumber(one) - slideNumber(other)
}

function slideNumber({ name }: ZipEntry): number {
  return Number(/\d+/.exec(name)?.[0])
}

async function answer(): Promise<OfficeMessage> {
  try {
    return await readOffice(readFileSync(stdin.fd))
  } catch (error) {
    if (error instanceof ZipFault) return { kind: 'refused', reason: error.kind }
    return { kind: 'refused', reason: error instanceof RangeError ? 'too_large' : 'broken' }
  }
}

stdout.write(`${JSON.stringify(await answer())}\n`)
