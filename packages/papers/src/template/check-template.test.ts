import { describe, expect, it, test } from 'vitest'
import { paperKinds } from '../paper-kinds.ts'
import { buildTemplate, consentBody, contentTypes, paragraph } from '../testing/build-template.ts'
import { checkTemplate } from './check-template.ts'
import { startTemplate } from './start-template.ts'

const findingsOf = async (file: Buffer) => (await checkTemplate(file, 'publication_consent')).findings
const codesOf = async (file: Buffer) => (await findingsOf(file)).map(({ code }) => code)
const withBody = (more: string) => buildTemplate({ body: consentBody + more })

describe('a template that an institution uploads', () => {
  it('can be used where it names what must be there, however Word broke the names over runs', async () => {
    const body = [
      paragraph('Pada {|{ins|tansi}|} tahun {{ Tahun }}:'),
      paragraph('Nomor {{no|mor}}, versi {{Versi}}, kode {{kode_|periksa}}'),
      paragraph('Ditandatangani oleh {{na|m|a}}'),
    ].join('')

    expect(await checkTemplate(buildTemplate({ body }), 'publication_consent')).toEqual({
      findings: [],
      used: ['instansi', 'tahun', 'nomor', 'versi', 'kode_periksa', 'nama'],
    })
  })

  it('is told each unknown name with the paragraph in which it stands', async () => {
    const header = paragraph('Kop {{insatnsi}}')

    expect(
      await findingsOf(buildTemplate({ body: consentBody + paragraph('Nilai: {{inde|x}}.'), header })),
    ).toEqual([
      { code: 'unknown_placeholder', place: 'body', paragraph: 4, text: 'Nilai: {{index}}.' },
      { code: 'unknown_placeholder', place: 'header', paragraph: 1, text: 'Kop {{insatnsi}}' },
    ])
  })

  it('is told what is missing, and in which ways it could be there', async () => {
    const check = await checkTemplate(
      buildTemplate({ body: paragraph('{{tahun}}') }),
      'self_assessment_record',
    )

    expect(check.findings.map(({ code, text }) => `${code}: ${text}`)).toEqual([
      'missing_placeholder: {{instansi}}',
      'missing_placeholder: {{nomor}}',
      'missing_placeholder: {{versi}}',
      'missing_placeholder: {{kode_periksa}}',
      'missing_placeholder: {{isi}} / {{indeks}}',
      'missing_placeholder: {{isi}} / {{predikat}}',
      'missing_placeholder: {{lampiran}} / {{tabel_nilai}}',
      'missing_placeholder: {{lampiran}} / {{kekurangan}}',
      'missing_placeholder: {{tanda_tangan}} / {{nama}}',
    ])
  })

  test.each([
    ['a name of another paper', paragraph('{{rekomendasi}}'), 'other_paper'],
    ['braces that were never closed', paragraph('{{instansi'), 'unclosed_placeholder'],
    [
      'a name broken by a line',
      '<w:p><w:r><w:t>{{ins</w:t><w:br/><w:t>tansi}}</w:t></w:r></w:p>',
      'unclosed_placeholder',
    ],
    ['a whole piece beside other words', paragraph('Isi: {{isi}}'), 'block_not_alone'],
    [
      'a whole piece in a table',
      `<w:tbl><w:tr><w:tc>${paragraph('{{isi}}')}</w:tc></w:tr></w:tbl>`,
      'block_not_alone',
    ],
    [
      'a whole piece where a section ends',
      `<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{isi}}</w:t></w:r></w:p>`,
      'block_not_alone',
    ],
    [
      'changes that nobody accepted',
      '<w:p><w:ins w:id="1"><w:r><w:t>baru</w:t></w:r></w:ins></w:p>',
      'open_changes',
    ],
    [
      'a field that fetches a picture',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDE</w:instrText><w:instrText>PICTURE "http://x.example/a.png"</w:instrText></w:r></w:p>',
      'field',
    ],
    [
      'a simple field that starts a program',
      '<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\cmd"/></w:p>',
      'field',
    ],
    [
      'a link to a page',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "http://x.example"</w:instrText></w:r></w:p>',
      'field',
    ],
    [
      'a drawing that names an address',
      '<w:p><w:r><w:pict><v:shape href="http://x.example"/></w:pict></w:r></w:p>',
      'external_link',
    ],
    ['another file within', '<w:altChunk r:id="rId9"/>', 'foreign_part'],
  ])('is refused with %s', async (_, more, code) => {
    expect(await codesOf(withBody(more))).toEqual([code])
  })

  it('keeps page numbers, contents and links within itself', async () => {
    const field = (words: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> ${words} </w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>`

    expect(
      await codesOf(withBody(['PAGE', 'NUMPAGES', 'TOC \\o', 'HYPERLINK \\l "_Toc1"'].map(field).join(''))),
    ).toEqual([])
  })

  test.each([
    ['a macro', [{ name: 'word/vbaProject.bin', content: 'x' }], 'macro'],
    [
      'a type of macros',
      [
        {
          name: '[Content_Types].xml',
          content: contentTypes.replace(
            'openxmlformats-officedocument.wordprocessingml.document.main',
            'ms-word.document.macroEnabled.main',
          ),
        },
      ],
      'macro',
    ],
    ['a workbook inside', [{ name: 'word/embeddings/Lembar.xlsx', content: 'x' }], 'foreign_part'],
    [
      'a drawing that can hold a script',
      [{ name: 'word/media/image1.svg', content: '<svg/>' }],
      'foreign_part',
    ],
    [
      'the mark of a template of Word',
      [{ name: '[Content_Types].xml', content: contentTypes.replace('document.main', 'template.main') }],
      'not_word',
    ],
  ])('is refused with %s', async (_, parts, code) => {
    expect(await codesOf(buildTemplate({ body: consentBody, parts }))).toEqual([code])
  })

  it('is refused with a link to outside, which is named', async () => {
    const links =
      '<Relationship Id="rId1" Type="x/attachedTemplate" Target="file:///C:/Users/a/Normal.dotm" TargetMode="External"/>'

    expect(await findingsOf(buildTemplate({ body: consentBody, links }))).toEqual([
      { code: 'external_link', place: 'file', paragraph: null, text: 'file:///C:/Users/a/Normal.dotm' },
    ])
  })

  it.each(paperKinds)('can begin with the one that is offered: %s', async (kind) => {
    expect((await checkTemplate(Buffer.from(await startTemplate(kind)), kind)).findings).toEqual([])
  })
})

describe('a file that is no template ends in one stated finding', () => {
  const document = (content: string) => ({ name: 'word/document.xml', content })
  // Too irregular to be taken for a bomb by itself, and regular enough to make a small file.
  const longPart = (name: string) => ({
    name: `word/${name}.xml`,
    content: `<a>${Array.from({ length: 1_900_000 }, (_, index) => ((index * 2654435761) % 1_000_003) % 4).join(' ')}</a>`,
  })
  const bomb = { ...document('x'), declaredBytes: 60_000_000 }
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'not_word'],
    ['words', Buffer.from('{{instansi}}'), 'not_word'],
    ['a locked file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not_word'],
    ['more than two megabytes', Buffer.alloc(2 * 1024 * 1024 + 1), 'too_large'],
    ['an archive that says it is huge', buildTemplate({ body: '', parts: [bomb] }), 'too_large'],
    [
      'an archive that is larger than it says',
      buildTemplate({ body: '', parts: [{ ...document(' '.repeat(5000)), declaredBytes: 10 }] }),
      'not_word',
    ],
    [
      'a text of many megabytes',
      buildTemplate({ body: `<w:p><w:r><w:t>${'a b '.repeat(1_100_000)}</w:t></w:r></w:p>` }),
      'too_large',
    ],
    [
      'many parts of many megabytes together',
      buildTemplate({ body: consentBody, parts: ['a', 'b'].map(longPart) }),
      'too_large',
    ],
    ['more tags than any document has', buildTemplate({ body: '<w:p/>'.repeat(300_001) }), 'too_large'],
    [
      'entities of its own',
      buildTemplate({
        body: '',
        parts: [
          document(
            '<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
          ),
        ],
      }),
      'not_word',
    ],
    [
      'a package that names no document, which no word processor opens',
      buildTemplate({ body: consentBody, parts: [{ name: '_rels/.rels', content: '<Relationships/>' }] }),
      'not_word',
    ],
    ['tags that are not closed', buildTemplate({ body: '<w:p><w:r></w:p>' }), 'not_word'],
    ['a tag without an end', buildTemplate({ body: '<w:p a="' }), 'not_word'],
    ['cut off in its middle', buildTemplate({ body: consentBody }).subarray(0, 600), 'not_word'],
  ])('%s', async (_, file, code) => {
    expect(await codesOf(file)).toEqual([code])
  })
})
