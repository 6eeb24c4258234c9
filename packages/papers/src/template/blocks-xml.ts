import { unzipSync } from 'fflate'
import { docxBlocksOf } from '../docx/to-docx-blocks.ts'
import type { Block } from '../paper.ts'
import { DOCUMENT } from './open-template.ts'
import { xmlTokens } from './xml-tokens.ts'

/** The styles of headings, by what our printer calls them: a template calls them otherwise, in the language of its word processor. */
export type HeadingStyles = ReadonlyMap<string, string>

/** As wide as the page of the template, whatever its margins are. */
const WIDTH = /<w:tblW [^>]*\/>/g
const WHOLE_WIDTH = '<w:tblW w:type="pct" w:w="5000"/>'
const STYLE = /<w:pStyle w:val="(Heading\d)"\/>/g

/** Pieces of a paper as they stand in the body of a document. */
export async function blocksXml(blocks: readonly Block[], styles: HeadingStyles): Promise<string> {
  if (blocks.length === 0) return '<w:p/>'
  const docx = await import('docx')
  const document = new docx.Document({ sections: [{ children: docxBlocksOf(docx, blocks) }] })
  const written = unzipSync(new Uint8Array(await docx.Packer.toBuffer(document)))[DOCUMENT]
  return bodyOf(new TextDecoder().decode(written))
    .replace(WIDTH, WHOLE_WIDTH)
    .replace(STYLE, (_, name: string) => `<w:pStyle w:val="${styles.get(name) ?? name}"/>`)
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
