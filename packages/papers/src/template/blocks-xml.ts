import { unzipSync } from 'fflate'
import { drawPictures } from '../docx/picture-of.ts'
import { docxBlocksOf } from '../docx/to-docx-blocks.ts'
import type { Block } from '../paper.ts'
import { DOCUMENT } from './open-template.ts'
import { attributesOf, localName, xmlTokens } from './xml-tokens.ts'

/** The styles of headings, by what our printer calls them: a template calls them otherwise, in the language of its word processor. */
export type HeadingStyles = ReadonlyMap<string, string>

/** Pieces of a paper as they stand in the body of a document, and the files of their pictures by the name under which they call for them. */
export interface FilledBlocks {
  readonly xml: string
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** As wide as the page of the template, whatever its margins are. */
const WIDTH = /<w:tblW [^>]*\/>/g
const WHOLE_WIDTH = '<w:tblW w:type="pct" w:w="5000"/>'
const STYLE = /<w:pStyle w:val="(Heading\d)"\/>/g
const LINKS = 'word/_rels/document.xml.rels'
const EMBEDDED = /r:embed="([^"]+)"/g
/** A template need not know these names: what it is filled with brings them. */
const DRAWING = '<w:drawing>'
const NAMED_DRAWING = [
  '<w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
].join('')
/** A template's own pictures are numbered from 1. */
const firstNumber = 9000

interface Place {
  readonly styles: HeadingStyles
  /** How many pictures other pieces brought before. */
  readonly picturesBefore: number
}

export async function blocksXml(
  blocks: readonly Block[],
  { styles, picturesBefore }: Place,
): Promise<FilledBlocks> {
  if (blocks.length === 0) return { xml: '<w:p/>', pictures: new Map() }
  const docx = await import('docx')
  const drawn = { pictures: await drawPictures(blocks), picturesBefore: firstNumber + picturesBefore }
  const document = new docx.Document({ sections: [{ children: docxBlocksOf(docx, blocks, drawn) }] })
  const written = unzipSync(new Uint8Array(await docx.Packer.toBuffer(document)))
  const names = pictureNames(textOf(written[LINKS]))
  const nameHere = (name: string) => `${picturesBefore}-${name}`
  const xml = bodyOf(textOf(written[DOCUMENT]))
    .replace(WIDTH, WHOLE_WIDTH)
    .replace(STYLE, (_, name: string) => `<w:pStyle w:val="${styles.get(name) ?? name}"/>`)
    .replaceAll(DRAWING, NAMED_DRAWING)
    .replace(EMBEDDED, (whole, id: string) => {
      const name = names.get(id)
      return name === undefined ? whole : `r:embed="${linkTo(nameHere(name))}"`
    })
  const pictures = [...names.values()].flatMap((name) => {
    const bytes = written[`word/media/${name}`]
    return bytes === undefined ? [] : [[nameHere(name), bytes] as const]
  })
  return { xml, pictures: new Map(pictures) }
}

/** By which a document calls for a picture: no template has such a name. */
export const linkTo = (name: string) => `undagi_${name.replace(/\W/g, '_')}`

const textOf = (part: Uint8Array | undefined) => new TextDecoder().decode(part)

/** The files of pictures by the links to them; in each piece they are numbered from 1. */
function pictureNames(links: string): ReadonlyMap<string, string> {
  return new Map(
    xmlTokens(links)
      .filter(({ name }) => localName(name) === 'Relationship')
      .map(attributesOf)
      .flatMap((link) => {
        const name = /^media\/([\w.]+)$/.exec(link.get('Target') ?? '')?.[1]
        return name === undefined ? [] : [[link.get('Id') ?? '', name] as const]
      }),
  )
}

/** All that stands in the body before the section closes it. */
function bodyOf(xml: string): string {
  const tokens = xmlTokens(xml)
  const start = tokens.findIndex(({ name }) => name === 'w:body') + 1
  const end = tokens.findLastIndex(({ name, kind }) => name === 'w:sectPr' && kind !== 'close')
  return tokens
    .slice(start, end)
    .map(({ raw }) => raw)
    .join('')
}
