import { buildZip, type ZipPart } from '../build-zip.ts'
import { workbookParts } from '../workbook-parts.ts'

const types = { name: '[Content_Types].xml', content: '<Types/>' }
const document = (content: string | Buffer): ZipPart => ({ name: 'word/document.xml', content })
const PARAGRAPH = '<w:p><w:r><w:t>Notula rapat koordinasi layanan elektronik</w:t></w:r></w:p>'

export const plainDocx = () =>
  buildZip([types, document(`<w:document><w:body>${PARAGRAPH}</w:body></w:document>`)])

/** So many megabytes of paragraphs, as it says itself. */
export const docxBomb = (megabytes: number) =>
  buildZip([types, document(Buffer.alloc(megabytes * 1024 * 1024, PARAGRAPH))])

/** It says that it is small. */
export const lyingDocx = (megabytes: number) =>
  buildZip([types, { ...document(Buffer.alloc(megabytes * 1024 * 1024, PARAGRAPH)), declaredBytes: 1000 }])

/** One part's bytes, counted nine hundred times. */
export function overlappingZip(): Buffer {
  const first = document(Buffer.alloc(64 * 1024, PARAGRAPH))
  const again = Array.from({ length: 900 }, (_, index) => ({
    ...{ ...first, name: `word/media/${index}.xml`, sharesBytesOf: first.name },
  }))
  return buildZip([types, first, ...again])
}

/** Parts that would be written beside the folder they are unpacked into. */
export const climbingZip = () =>
  buildZip([
    types,
    document(PARAGRAPH),
    { name: '../../../etc/cron.d/undagi', content: '* * * * * root true' },
  ])

export const lockedZip = () => buildZip([types, { ...document(PARAGRAPH), encrypted: true }])

/** A single cell at the far end of the sheet: who lays out what is before it needs seventeen thousand million cells. */
export const farCellXlsx = () =>
  buildZip(workbookParts('<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row>'))

export const xlsxBomb = (megabytes: number) =>
  buildZip(workbookParts(Buffer.alloc(megabytes * 1024 * 1024, '<row r="1"><c r="A1"><v>1</v></c></row>')))

/** Entities that grow a thousandfold at every step, for a reader that expands them. */
export function entityDocx(): Buffer {
  const steps = Array.from({ length: 9 }, (_, index) => {
    const before = index === 0 ? 'lol' : `&l${index - 1};`
    return `<!ENTITY l${index} "${before.repeat(10)}">`
  })
  return buildZip([
    types,
    document(
      `<!DOCTYPE d [${steps.join('')}]><w:document><w:p><w:r><w:t>&l8;</w:t></w:r></w:p></w:document>`,
    ),
  ])
}
