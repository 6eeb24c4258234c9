import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PaperContent } from '../compose-paper.ts'
import { paperKinds } from '../paper-kinds.ts'
import { buildConsent, buildFrame, buildRecord, buildReport } from '../testing/build-papers.ts'
import { buildTemplate, consentBody, contentTypes, paragraph } from '../testing/build-template.ts'
import { fillTemplate } from './fill-template.ts'
import { sampleContent } from './sample-content.ts'
import { startTemplate } from './start-template.ts'
import { attributesOf, xmlTokens } from './xml-tokens.ts'

const ownPicture = {
  name: '[Content_Types].xml',
  content: contentTypes.replace('<Default ', '<Default Extension="PNG" ContentType="image/png"/><Default '),
}

const consent = (overrides: Parameters<typeof buildConsent>[0] = {}): PaperContent => ({
  kind: 'publication_consent',
  content: buildConsent(overrides),
})

const partOf = (file: Uint8Array, name = 'word/document.xml') =>
  new TextDecoder().decode(unzipSync(file)[name])
const saidIn = (xml: string) => xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, '')
const filled = async (body: string, content = consent()) =>
  partOf(await fillTemplate(buildTemplate({ body }), content))

describe('a paper in an institution’s own template', () => {
  it('has its words where the names stood, also where Word broke them over runs, and in the header', async () => {
    const header = paragraph('{{kop_bar|is_1}}')
    const body = paragraph('Atas nama {|{ins|tansi}} ta|hun {{TAHUN}}.')

    const file = await fillTemplate(buildTemplate({ body, header }), consent())

    expect(saidIn(partOf(file))).toContain('Atas nama Kota Contoh tahun 2026.')
    expect(saidIn(partOf(file, 'word/header1.xml'))).toBe('PEMERINTAH KOTA CONTOH\n')
  })

  it('leaves everything else as it was, byte for byte', async () => {
    const untouched = '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Tetap &amp; begini</w:t></w:r></w:p>'
    const content = consent()

    expect(await filled(untouched + paragraph('{{instansi}}'), content)).toContain(untouched)
  })

  it.each([
    ['in one piece', '{{isi}}', []],
    [
      'in several pieces, into a template that has a picture of its own',
      '{{ringkasan}}|{{isi}}',
      [ownPicture],
    ],
  ] as const)('shows the figures of a report, %s', async (_, names, parts) => {
    const body = names.split('|').map(paragraph).join('')

    const file = await fillTemplate(buildTemplate({ body, parts }), {
      kind: 'evaluation_report',
      content: buildReport(),
    })

    const xml = partOf(file)
    const targets = new Map(
      xmlTokens(partOf(file, 'word/_rels/document.xml.rels'))
        .map(attributesOf)
        .map((link) => [link.get('Id'), link.get('Target')]),
    )
    const embedded = [...xml.matchAll(/r:embed="([^"]+)"/g)].map(([, id]) => targets.get(id))
    expect(embedded.map((target) => target?.slice(-3))).toEqual(['png', 'svg', 'png', 'svg', 'png', 'svg'])
    for (const target of embedded) expect(unzipSync(file)[`word/${target}`]?.length).toBeGreaterThan(100)
    expect(new Set(embedded).size).toBe(6)
    expect(xml).toMatch(/descr="Skala predikat: [^"]+"/)
    const types = xmlTokens(partOf(file, '[Content_Types].xml')).map(attributesOf)
    const kinds = types
      .map((type) => type.get('Extension')?.toLowerCase())
      .filter((each) => each === 'png' || each === 'svg')
    expect(kinds.toSorted()).toEqual(['png', 'svg'])
  })

  it('holds the whole pieces in the place of their paragraphs, with headings called as in the template', async () => {
    const body = [
      paragraph('{{penilaian_indikator}}'),
      paragraph('{{tabel_nilai}}'),
      paragraph('{{rekomendasi}}'),
    ].join('')

    const file = await fillTemplate(buildTemplate({ body }), {
      kind: 'evaluation_report',
      content: buildReport(),
    })

    const xml = partOf(file)
    expect(saidIn(xml)).toContain('Penilaian per indikator')
    expect(saidIn(xml)).toContain('Indikator nomor 47')
    expect(saidIn(xml)).toContain('Menetapkan kebijakan')
    expect(xml).toContain('<w:pStyle w:val="Judul1"/>')
    expect(xml).toContain('<w:pStyle w:val="UndagiHeading2"/>')
    expect(partOf(file, 'word/styles.xml')).toContain('w:styleId="UndagiHeading2"')
    expect(xml).not.toContain('{{')
  })

  it('says index and predicate, and that nothing was missing where nothing was', async () => {
    const body =
      paragraph('Indeks {{indeks}}, {{predikat}}; {{indikator_terisi}}') + paragraph('{{kekurangan}}')

    const xml = await filled(body, { kind: 'self_assessment_record', content: buildRecord() })

    expect(saidIn(xml)).toContain('Indeks 3,05, Baik; 47 dari 47')
    expect(saidIn(xml)).toContain('Tidak ada kekurangan isian yang diketahui.')
  })

  it('is marked DRAF as long as it is a draft, where the template has no place for it as well', async () => {
    const draft = consent({ frame: buildFrame({ isDraft: true }) })

    expect(saidIn(await filled(consentBody, draft))).toMatch(/^DRAF\n/)
    expect(saidIn(await filled(consentBody + paragraph('[{{draf}}]'), draft))).toMatch(/\[DRAF\]\n$/)
    expect(saidIn(await filled(consentBody + paragraph('[{{draf}}]')))).toMatch(/\[\]\n$/)
    expect(saidIn(await filled(consentBody))).not.toContain('DRAF')
  })

  it('has lines of an address one below the other', async () => {
    const xml = await filled(paragraph('{{kop_alamat}}'))

    expect(xml.match(/<w:br\/>/g)).toHaveLength(1)
  })

  it('gives the same bytes for the same paper, and names no moment of its own', async () => {
    const template = buildTemplate({ body: consentBody })

    expect(await fillTemplate(template, consent())).toEqual(await fillTemplate(template, consent()))
  })

  it('takes whatever was typed as words: no tag of it, no name of it is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), async (typed) => {
        const number = `${typed}{{nama}}</w:t><w:p>&`
        const xml = await filled(
          paragraph('[{{no|mor}}]{{instansi}}'),
          consent({ frame: buildFrame({ number }) }),
        )

        expect(() => xmlTokens(xml)).not.toThrow()
        expect(saidIn(xml)).toContain('{{nama}}&lt;/w:t&gt;&lt;w:p&gt;&amp;]Kota Contoh')
      }),
      { numRuns: 60 },
    )
  })

  it.each(paperKinds)('can be seen with an example before it is used: %s', async (kind) => {
    const sample = sampleContent(kind, { letterhead: buildFrame().letterhead, institution: 'Kota Contoh' })

    const xml = partOf(await fillTemplate(Buffer.from(await startTemplate(kind)), sample))

    expect(saidIn(xml)).toContain('DRAF')
    expect(saidIn(xml)).toContain('Kota Contoh Tahun 2000')
    expect(xml).not.toContain('{{')
  })
})
