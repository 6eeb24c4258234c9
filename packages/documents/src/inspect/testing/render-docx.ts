import { buildZip } from '../../testing/build-zip.ts'
import type { Block, Paper } from './paper.ts'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const DRAWING = 'xmlns:v="urn:schemas-microsoft-com:vml"'

/** The smallest file that a word processor opens. */
export function renderDocx(paper: Paper): Buffer {
  const body = paper.blocks.map(paragraphsOf).join('')
  const parts = [
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    },
  ]
  const head = headerOf(paper)
  return buildZip(head === '' ? parts : [...parts, { name: 'word/header1.xml', content: head }])
}

function headerOf({ watermark, runningHead }: Paper): string {
  const shape =
    watermark === undefined
      ? ''
      : `<w:p><w:r><w:pict><v:shape><v:textpath string="${watermark}"/></v:shape></w:pict></w:r></w:p>`
  const words = runningHead === undefined ? '' : paragraph(escapeXml(runningHead))
  return shape + words === '' ? '' : `<w:hdr ${WORD} ${DRAWING}>${shape}${words}</w:hdr>`
}

function paragraphsOf(block: Block): string {
  if (block.kind === 'page') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  if (block.kind === 'gap') return '<w:p/>'.repeat(block.lines)
  if (block.kind === 'text')
    return paragraph(escapeXml(block.text), block.align === 'centre' ? 'center' : 'both')
  return paragraph(
    block.cells.map(([, text]) => escapeXml(text)).join('</w:t><w:tab/><w:t xml:space="preserve">'),
  )
}

function paragraph(text: string, align = 'left'): string {
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
