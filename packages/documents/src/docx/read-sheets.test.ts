import { describe, expect, test } from 'vitest'
import { buildZip, type ZipPart } from '../testing/build-zip.ts'
import { odfParts, workbookOf } from '../testing/office-parts.ts'
import { workbookParts } from '../testing/workbook-parts.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'
import { readOffice } from './read-office.ts'

const read = (parts: readonly ZipPart[] | Uint8Array) =>
  readOffice(parts instanceof Uint8Array ? Buffer.from(parts) : buildZip(parts))

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`
const FORMATS = `<numFmts><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>`

describe('a workbook', () => {
  test('is read sheet by sheet under their names, a line per row, tabs between cells', async () => {
    const sheets = [
      { name: 'Data &amp; sumber', rows: row('<c t="s"><v>1</v></c>', inline('Aktif')) },
      {
        name: 'Rekap',
        rows: `<row r="2"><c r="B2"><v>0.30000000000000004</v></c></row><row r="9"><c r="A9"><v>7</v></c></row>`,
      },
    ]

    expect(
      await read(
        workbookOf(sheets, { texts: '<si><t>x</t></si><si><r><t>Peta </t></r><r><t>jalan</t></r></si>' }),
      ),
    ).toMatchObject({
      format: 'xlsx',
      pages: [
        { name: 'Data & sumber', text: 'Peta jalan\tAktif' },
        { name: 'Rekap', text: '\t0.3\n\n7' },
      ],
    })
  })

  test('shows what a formula came to, never the formula, and dates and shares as they are shown', async () => {
    const formula = '<c t="str"><f>HYPERLINK("http://x","klik")&amp;cmd|A0</f><v>klik</v></c>'
    const cells = [formula, '<c s="1"><v>45292</v></c>', '<c s="2"><v>0.25</v></c>', '<c><f>1+1</f></c>']

    expect(await read(workbookOf([{ name: 'A', rows: row(...cells) }], { styles: FORMATS }))).toMatchObject({
      pages: [{ text: 'klik\t2024-01-01\t25%' }],
    })
  })

  test('that a library wrote is read as well', async () => {
    const columns = ['Instansi', 'Indeks'].map((heading) => ({ heading, width: 12 }))
    const book = await writeWorkbook('Nilai', [{ name: 'Nilai', columns, rows: [['Kota Contoh', 3.1]] }])

    expect(await read(book)).toMatchObject({
      pages: [{ name: 'Nilai', text: 'Instansi\tIndeks\nKota Contoh\t3.1' }],
    })
  })

  test('with a macro and another archive in it is read, and neither is opened', async () => {
    const inner = buildZip([{ name: 'bom', content: Buffer.alloc(3_000_000) }])
    const parts = [
      ...workbookOf([{ name: 'A', rows: row(inline('isi')) }]),
      { name: 'xl/vbaProject.bin', content: 'Shell "calc.exe"' },
      { name: 'xl/embeddings/isi.zip', content: inner },
    ]

    expect(await read(parts)).toMatchObject({ kind: 'sheets', pages: [{ text: 'isi' }] })
  })

  test('longer than anybody reads is cut, and says so', async () => {
    const long = row(inline('x'.repeat(1000))).repeat(2500)

    const found = await read(
      workbookOf([
        { name: 'A', rows: long },
        { name: 'B', rows: '' },
      ]),
    )

    expect(found).toMatchObject({ isCut: true, pages: [{ name: 'A' }, { name: 'B', text: '' }] })
    expect(JSON.stringify(found).length).toBeLessThan(2_100_000)
  })
})

const cell = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`
const blanks = (times: number) => `<table:table-cell table:number-columns-repeated="${times}"/>`
const odsRow = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`
const table = (name: string, rows: string) => `<table:table table:name="${name}">${rows}</table:table>`

describe('a workbook of OpenDocument', () => {
  test('is read as it was last shown: no formula, no remark, no blanks to the edge', async () => {
    const remark = '<office:annotation><text:p>rahasia</text:p></office:annotation>'
    const rows = [
      odsRow(cell('Nama') + cell('Nilai<text:s text:c="2"/>akhir') + blanks(16_382)),
      odsRow(blanks(16_384), ' table:number-rows-repeated="3"'),
      odsRow(
        `${cell('Kota', ' table:formula="of:=WEBSERVICE(1)"')}<table:table-cell>${remark}</table:table-cell>${cell('3')}`,
      ),
      odsRow(blanks(16_384), ' table:number-rows-repeated="1048570"'),
    ].join('')

    expect(
      await read(odfParts('spreadsheet', table('Data', rows) + table('Kosong', odsRow(blanks(1))))),
    ).toMatchObject({
      format: 'ods',
      pages: [
        { name: 'Data', text: 'Nama\tNilai akhir\n\nKota\t\t3' },
        { name: 'Kosong', text: '' },
      ],
    })
  })

  test('that repeats a row a million times is not laid out', async () => {
    const rows = odsRow(cell('sama'), ' table:number-rows-repeated="1000000"')

    const text = Array(100).fill('sama').join('\n')
    expect(await read(odfParts('spreadsheet', table('A', rows)))).toMatchObject({ pages: [{ text }] })
  })

  test('whose rows all end in blanks to the edge is read as fast as without', {
    timeout: 5_000,
  }, async () => {
    const rows = odsRow(cell('a') + blanks(2) + cell('b') + blanks(16_376)).repeat(4_000)

    const text = Array(4_000).fill('a\t\t\tb').join('\n')
    expect(await read(odfParts('spreadsheet', table('A', rows)))).toMatchObject({ pages: [{ text }] })
  })
})

describe('a hostile workbook', () => {
  const grown = Buffer.alloc(5 * 1024 * 1024, ' ')
  const sheet = workbookOf([{ name: 'A', rows: row(inline('isi')) }])
  const ods = odfParts('spreadsheet', table('A', odsRow(cell('isi'))))
  const ended: readonly [string, string, readonly ZipPart[]][] = [
    [
      'a cell at the far corner',
      'too_large',
      workbookParts('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ],
    ['a column beyond any sheet', 'broken', workbookParts('<row><c r="ZZZZ1"><v>1</v></c></row>')],
    [
      'a cell behind sixteen thousand blanks',
      'too_large',
      odfParts('spreadsheet', table('A', odsRow(blanks(16_000) + cell('x')))),
    ],
    [
      'a cell repeated without end',
      'too_large',
      odfParts('spreadsheet', table('A', odsRow(cell('x', ' table:number-columns-repeated="2000000000"')))),
    ],
    ['rows that inflate a thousandfold', 'too_large', workbookParts(grown)],
    ['a content that inflates a thousandfold', 'too_large', odfParts('spreadsheet', grown)],
    [
      'more than it declares',
      'suspicious',
      ods.map((part) => (part.name === 'content.xml' ? { ...part, declaredBytes: 9 } : part)),
    ],
    ['a part outside the archive', 'suspicious', [...sheet, { name: '../../etc/cron.d/x', content: '' }]],
    ['a sheet that is not there', 'broken', sheet.filter(({ name }) => !name.includes('worksheets'))],
    [
      'a tag that never ends',
      'too_large',
      workbookParts(`<c ${Array.from({ length: 200_000 }, (_, at) => `a${at}`).join(' ')}`),
    ],
    [
      'a password',
      'encrypted',
      [...ods.slice(0, 2), { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }],
    ],
    ['a drawing called a workbook', 'unknown', odfParts('graphics', '')],
  ]
  test.each(ended)('with %s ends as %s', async (_, reason, parts) => {
    expect(await read(parts)).toEqual({ kind: 'refused', reason })
  })

  test('whose entities grow is read with none of them expanded', async () => {
    const bomb = '<!DOCTYPE d [<!ENTITY a "lollol"><!ENTITY b "&a;&a;">]>'
    const parts = odfParts('spreadsheet', table('A', odsRow(cell('&b;')))).map((part) =>
      part.name === 'content.xml' ? { ...part, content: bomb + String(part.content) } : part,
    )

    expect(await read(parts)).toMatchObject({ pages: [{ text: '&b;' }] })
  })
})
