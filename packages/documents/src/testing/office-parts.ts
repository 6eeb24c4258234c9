import type { ZipPart } from './build-zip.ts'
import { workbookParts } from './workbook-parts.ts'

/** The parts of a presentation whose slides are shown in the order given, whatever their files are called. */
export function presentationParts(
  slides: readonly (readonly [file: string, texts: readonly string[]])[],
): readonly ZipPart[] {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index}"/>`).join('')
  const links = slides
    .map(([file], index) => `<Relationship Id="rId${index}" Target="slides/${file}.xml"/>`)
    .join('')
  const shape = (text: string) => `<p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    },
    { name: 'ppt/_rels/presentation.xml.rels', content: `<Relationships>${links}</Relationships>` },
    ...slides.map(([file, texts]) => ({
      name: `ppt/slides/${file}.xml`,
      content: `<p:sld>${texts.map(shape).join('')}</p:sld>`,
    })),
  ]
}

type OdfKind = 'text' | 'spreadsheet' | 'presentation' | 'graphics'

/** The parts of an OpenDocument file with this body. */
export function odfParts(kind: OdfKind, body: string | Buffer, styles = ''): readonly ZipPart[] {
  const content = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="UTF-8"?><office:document-content>'),
    Buffer.from(`<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>`),
    Buffer.from(body),
    Buffer.from(`</office:${kind}></office:body></office:document-content>`),
  ])
  return [
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: 'content.xml', content },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
  ]
}

export interface MadeSheet {
  readonly name: string
  /** The XML of its rows. */
  readonly rows: string
}

/** The parts of a workbook of several sheets, their texts and the formats of their numbers. */
export function workbookOf(
  sheets: readonly MadeSheet[],
  { texts = '', styles = '' } = {},
): readonly ZipPart[] {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`,
  )
  const links = sheets.map(
    (_, index) => `<Relationship Id="s${index}" Target="/xl/worksheets/lembar${index}.xml"/>`,
  )
  const shared = workbookParts('', texts).filter(({ name }) => name === 'xl/sharedStrings.xml')
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: `<workbook><sheets>${list.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${links.join('')}</Relationships>` },
    { name: 'xl/styles.xml', content: `<styleSheet>${styles}</styleSheet>` },
    ...shared,
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/lembar${index}.xml`,
      content: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ]
}
