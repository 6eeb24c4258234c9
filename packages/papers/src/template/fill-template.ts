import { strToU8, zipSync } from 'fflate'
import { composePaper, type PaperContent } from '../compose-paper.ts'
import { coreProperties, noMoment } from '../docx/print-docx.ts'
import { blocksXml } from './blocks-xml.ts'
import { usedIn } from './check-placeholders.ts'
import { fillPart, withDraftMark } from './fill-part.ts'
import { withHeadingStyles } from './heading-styles.ts'
import { DOCUMENT, openTemplate, printedParts, type TemplateParts, textOf } from './open-template.ts'
import { paragraphsOf } from './paragraphs.ts'
import { blockPlaceholders, type Placeholder } from './placeholders.ts'
import { valuesOf } from './values-of.ts'
import { withPictures } from './with-pictures.ts'
import { xmlTokens } from './xml-tokens.ts'

const STYLES = 'word/styles.xml'
const CORE = 'docProps/core.xml'

/** The paper in an institution's own template, which was checked before. The same paper in the same template gives the same bytes. */
export async function fillTemplate(template: Buffer, content: PaperContent): Promise<Uint8Array> {
  const parts = await openTemplate(template)
  const used = namesIn(parts)
  const { xml: stylesXml, styles } = withHeadingStyles(stylesOf(parts))
  const { texts, blocks } = valuesOf(content)
  const asXml = new Map<string, string>()
  const pictures = new Map<string, Uint8Array>()
  let picturesBefore = 0
  for (const name of blockPlaceholders.filter((each) => used.has(each))) {
    const said = blocks[name] ?? []
    const written = await blocksXml(said, { styles, picturesBefore })
    asXml.set(name, written.xml)
    for (const [file, bytes] of written.pictures) pictures.set(file, bytes)
    picturesBefore += said.filter(({ kind }) => kind === 'figure').length
  }
  const filled = new Map<string, string>(
    printedParts(parts).map(({ name, xml }) => [name, fillPart(xml, { texts, blocks: asXml })]),
  )
  const isMarked = used.has('draf') || !content.content.frame.isDraft
  const document = filled.get(DOCUMENT)
  if (document !== undefined && !isMarked) filled.set(DOCUMENT, withDraftMark(document))
  if (parts.has(STYLES)) filled.set(STYLES, stylesXml)
  if (parts.has(CORE)) filled.set(CORE, coreProperties(composePaper(content)))
  const textOfPart = (name: string) => {
    const part = parts.get(name)
    return part === undefined ? undefined : textOf(part)
  }
  const drawn = withPictures(textOfPart, pictures)
  const written = [...new Set([...parts.keys(), ...drawn.keys()])].map((name) => {
    const part = drawn.get(name) ?? filled.get(name) ?? new Uint8Array(parts.get(name) ?? [])
    return [name, typeof part === 'string' ? strToU8(part) : part] as const
  })
  return zipSync(Object.fromEntries(written), { mtime: noMoment })
}

const stylesOf = (parts: TemplateParts) => {
  const styles = parts.get(STYLES)
  return styles === undefined ? '' : textOf(styles)
}

function namesIn(parts: TemplateParts): ReadonlySet<Placeholder> {
  return new Set(printedParts(parts).flatMap(({ xml }) => usedIn(paragraphsOf(xmlTokens(xml)))))
}
