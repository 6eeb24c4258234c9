import { unzipSync, zipSync } from 'fflate'
import { look, noMoment, page } from '../docx/print-docx.ts'
import { type PaperKind, paperNames } from '../paper-kinds.ts'
import { type Placeholder, placeholdersOf } from './placeholders.ts'

/** A template to begin with: every part of the paper in its place, to be dressed as is the custom of the house. */
export async function startTemplate(kind: PaperKind): Promise<Uint8Array> {
  const docx = await import('docx')
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, Paragraph, TextRun } = docx
  const centred = (text: string, bold = false) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] })
  const pieces = piecesOf(kind).map((name) => new Paragraph(`{{${name}}}`))
  const document = new Document({
    ...look,
    title: paperNames[kind],
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: foot.map((text) => new Paragraph(text)) }) },
        children: [
          ...['{{kop_baris_1}}', '{{kop_baris_2}}'].map((line) => centred(line, true)),
          centred('{{kop_alamat}}'),
          centred('{{draf}}'),
          new Paragraph({
            ...{ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER },
            text: paperNames[kind],
          }),
          centred('{{evaluasi}} {{instansi}} Tahun {{tahun}}'),
          centred('Nomor: {{nomor}}'),
          ...pieces,
        ],
      },
    ],
  })
  const written = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: core }])
  return zipSync(unzipSync(new Uint8Array(written)), { mtime: noMoment })
}

const core =
  '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'

/** As at the foot of a paper without a template. */
const foot = [
  'Versi {{versi}} · kode periksa {{kode_periksa}}',
  'Keaslian dan versi dokumen ini dapat diperiksa di {{alamat_periksa}}.',
]

const inOrder: readonly Placeholder[] = ['isi', 'tanda_tangan', 'lampiran']

function piecesOf(kind: PaperKind): readonly Placeholder[] {
  return inOrder.filter((name) => placeholdersOf[kind].includes(name))
}
