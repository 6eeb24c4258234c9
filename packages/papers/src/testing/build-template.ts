import { buildZip, type ZipPart } from '@undagi/documents/testing/build-zip'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

interface Given {
  /** What stands in the body, as XML. */
  readonly body: string
  readonly header?: string
  readonly links?: string
  /** Further parts, or others in place of the usual ones. */
  readonly parts?: readonly ZipPart[]
}

/** A Word document of as few parts as Word opens. */
export function buildTemplate({ body, header, links = '', parts = [] }: Given): Buffer {
  const usual: readonly ZipPart[] = [
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: rels(relation('rId1', 'officeDocument', 'word/document.xml')) },
    {
      name: 'word/document.xml',
      content: `${HEAD}<w:document xmlns:w="${NAMESPACE}" xmlns:r="${RELATIONS}"><w:body>${body}${section(header)}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', content: rels(inDocument(header) + links) },
    {
      name: 'word/styles.xml',
      content: `${HEAD}<w:styles xmlns:w="${NAMESPACE}"><w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
    ...(header === undefined
      ? []
      : [
          {
            name: 'word/header1.xml',
            content: `${HEAD}<w:hdr xmlns:w="${NAMESPACE}">${header}</w:hdr>`,
          },
        ]),
  ]
  const others = new Set(parts.map(({ name }) => name))
  return buildZip([...usual.filter(({ name }) => !others.has(name)), ...parts])
}

export const contentTypes = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`

const inDocument = (header: string | undefined) =>
  relation('rIdStyles', 'styles', 'styles.xml') +
  (header === undefined ? '' : relation('rIdHeader', 'header', 'header1.xml'))

const section = (header: string | undefined) =>
  header === undefined
    ? '<w:sectPr/>'
    : '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/></w:sectPr>'

const rels = (links: string) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`

/** A paragraph whose text is broken over runs wherever it has a bar: `{{ins|tansi}}`. */
export function paragraph(text: string): string {
  const runs = text.split('|').map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`)
  return `<w:p>${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`
}

/** As few names as a template of the consent has. */
export const consentBody = [
  paragraph('{{instansi}} Tahun {{tahun}}, nomor {{nomor}}, versi {{versi}}, kode {{kode_periksa}}'),
  paragraph('{{isi}}'),
  paragraph('{{tanda_tangan}}'),
].join('')
