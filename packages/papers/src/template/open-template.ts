import { readWholeArchive, ZipFault } from '@undagi/documents/whole-archive'
import { TemplateBroken } from './finding.ts'

export const mostTemplateBytes = 2 * 1024 * 1024
const most = { parts: 300, inflatedBytes: 16 * 1024 * 1024 }
/** Of one part that is text, and of all: far more than the words around a report, and little enough to be read at once. */
const mostTextBytes = 4 * 1024 * 1024
const mostTextsBytes = 6 * 1024 * 1024

export const DOCUMENT = 'word/document.xml'
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The parts of a file by their names, in their order. */
export type TemplateParts = ReadonlyMap<string, Buffer>

/** Opens what was uploaded, within limits; throws where it is no Word document. */
export async function openTemplate(file: Buffer): Promise<TemplateParts> {
  if (file.length > mostTemplateBytes) throw new TemplateBroken('too_large')
  const parts = await unpacked(file)
  const document = parts.get(DOCUMENT)
  if (document === undefined || !textOf(document).includes(NAMESPACE)) throw new TemplateBroken('not_word')
  const texts = [...parts].filter(([name]) => /\.(xml|rels)$/i.test(name))
  if (texts.reduce((sum, [, { length }]) => sum + length, 0) > mostTextsBytes)
    throw new TemplateBroken('too_large')
  return parts
}

async function unpacked(file: Buffer): Promise<TemplateParts> {
  try {
    return await readWholeArchive(file, most)
  } catch (error) {
    if (error instanceof ZipFault)
      throw new TemplateBroken(error.kind === 'too_large' ? 'too_large' : 'not_word')
    // Numbers in its table of contents that point outside.
    if (error instanceof RangeError) throw new TemplateBroken('not_word')
    throw error
  }
}

/** UTF-8, as word processors write it; whatever says that it is something else is refused. */
export function textOf(part: Buffer): string {
  if (part.length > mostTextBytes) throw new TemplateBroken('too_large')
  const text = part.toString('utf8').replace(/^\ufeff/, '')
  const [, encoding = 'utf-8'] = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)["']/.exec(text) ?? []
  if (encoding.toLowerCase() !== 'utf-8' || text.includes('\ufffd')) throw new TemplateBroken('not_word')
  return text
}

const PRINTED = /^word\/(document|header|footer|footnotes|endnotes)\d*\.xml$/

/** The parts that a reader sees, with what each is. */
export function printedParts(parts: TemplateParts) {
  return [...parts].flatMap(([name, bytes]) => {
    const kind = PRINTED.exec(name)?.[1]
    return kind === undefined ? [] : [{ name, place: placeOf(kind), xml: textOf(bytes) } as const]
  })
}

function placeOf(kind: string) {
  if (kind === 'document') return 'body'
  return kind === 'header' || kind === 'footer' ? kind : 'note'
}
