import type { IPropertiesOptions } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import type { Paper } from '../paper.ts'
import { escapeXml } from './escape-xml.ts'
import { drawPictures, type Pictures } from './picture-of.ts'
import { toDocxBlocks } from './to-docx-blocks.ts'

/** Millimetres as a word processor measures a page: twentieths of a point. */
const twips = (mm: number) => Math.round((mm / 25.4) * 1440)

/** The beginning of time for a zip, in whichever zone: the file bears no moment at which it was made. */
export const noMoment = new Date(1980, 0, 1)

/** The paper as a word processor's file, to be edited. The same paper gives the same bytes. */
export async function printDocx(paper: Paper): Promise<Uint8Array> {
  // Loaded by who writes one: the library is large.
  const docx = await import('docx')
  const document = new docx.Document({
    ...look,
    sections: [sectionOf(docx, paper, await drawPictures(paper.blocks))],
  })
  const written = await docx.Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(paper) },
  ])
  return zipSync(unzipSync(new Uint8Array(written)), { mtime: noMoment })
}

/** A4, upright. */
export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(20), bottom: twips(22), left: twips(25), right: twips(20) },
}

export const look: Pick<IPropertiesOptions, 'styles' | 'numbering'> = {
  styles: {
    default: {
      document: { run: { font: 'Arial', size: 22, language: { value: 'id-ID' } } },
      heading1: { run: { size: 28, bold: true } },
      heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 280, after: 140 } } },
      heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 240, after: 120 } } },
    },
    // As word processors call the lines of a table of contents.
    paragraphStyles: [
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: { spacing: { before: 80 } },
      },
      { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', paragraph: { indent: { left: 284 } } },
    ],
  },
}

function sectionOf(docx: typeof import('docx'), paper: Paper, pictures: Pictures) {
  const { AlignmentType, Footer, Header, Paragraph, TextRun } = docx
  const { frame } = paper
  const foot = new TextRun({ text: footOf(frame), size: 16, color: '575048' })
  const draft = new TextRun({ text: 'DRAF', bold: true, size: 48, color: 'BB7958' })
  return {
    properties: { page },
    ...(frame.isDraft && {
      headers: {
        default: new Header({
          children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [draft] })],
        }),
      },
    }),
    footers: { default: new Footer({ children: [new Paragraph({ children: [foot] })] }) },
    children: toDocxBlocks(docx, paper, pictures),
  }
}

/** Which version a draft becomes is known when it is issued. */
function footOf({ isDraft, version, check }: Paper['frame']): string {
  if (isDraft) return 'Draf'
  return check === null ? `Versi ${version}` : `Versi ${version} · kode periksa ${check.code}`
}

/** Who made the file and when, without a moment that would differ. */
export function coreProperties({ title, frame }: Pick<Paper, 'title' | 'frame'>): string {
  const day = frame.day ?? '1980-01-01'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(frame.letterhead.owner)}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}
