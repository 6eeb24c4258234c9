import { scoreAssessment } from '@undagi/maturity'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readInstrument } from '../../../maturity/src/testing/read-instrument-files.ts'
import type { WorkingPaper } from './working-paper.ts'
import { type PaperPart, writeWorkingPaper } from './write-working-paper.ts'

const toy = readInstrument('toy')

const paper: WorkingPaper = {
  instrument: toy,
  year: 2022,
  ratings: { '1': 3, '2': '2.5' },
  texts: { '1': { facts: '=HYPERLINK("http://contoh.invalid")', analysis: '+1 _x0041_ @mana -2' } },
  pages: { '1': 'https://undagi.test/kampung/2022/penilaian/1' },
  about: [['Instansi', '=Kampung Contoh']],
}

const ofTwo: readonly PaperPart[] = [
  { values: 'own', paper },
  { values: 'official', paper: { ...paper, ratings: { '1': '2', '2': '2.5', '3': '4' } } },
]

async function openPaper(given: Partial<WorkingPaper> = {}) {
  const written = await writeWorkingPaper([{ values: 'own', paper: { ...paper, ...given } }])
  if (!written.ok) throw new Error(written.issues.map(({ message }) => message).join('\n'))
  const { sheets } = await readXlsx(written.bytes, { readStyles: true })
  return new Map(sheets.map((sheet) => [sheet.name, sheet]))
}

describe('a working paper', () => {
  test('has a summary, the indicators, what is looked up, and how it is calculated', async () => {
    expect([...(await openPaper()).keys()]).toEqual(['Ringkasan', 'Indikator', 'Keterangan', 'Tabel'])
  })

  test('of a published round holds both values, the one beside the other, each with an index of its own', async () => {
    const written = await writeWorkingPaper(ofTwo)
    const { sheets } = await readXlsx(written.ok ? written.bytes : new Uint8Array())
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? []

    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Perbandingan', 'Ringkasan', 'Indikator', 'Ringkasan resmi', 'Indikator resmi'],
      ...['Keterangan', 'Tabel'],
    ])
    const [[about] = [], headings, index, ...indicators] = rowsOf('Perbandingan')
    expect(about).toBe('Instansi: =Kampung Contoh')
    expect(headings).toEqual(['Kode', 'Indikator', 'Nilai mandiri', 'Nilai resmi', 'Selisih'])
    const scored = ofTwo.map(({ paper: { ratings } }) =>
      Number(scoreAssessment(toy, ratings, { year: 2022 }).index.rounded),
    )
    expect(index?.slice(2, 4)).toEqual(scored)
    expect(indicators.slice(0, 3).map((row) => row.slice(2))).toEqual([
      [3, 2, -1],
      [2.5, 2.5, 0],
      ['', 4, ''],
    ])
    expect(rowsOf('Ringkasan resmi')).toContainEqual(
      expect.arrayContaining(['Nilai', 'nilai resmi, yang dipublikasikan beserta koreksinya']),
    )
  })

  test('gives the same bytes for the same assessment', async () => {
    expect(await writeWorkingPaper(ofTwo)).toEqual(
      await writeWorkingPaper(ofTwo.map((each) => ({ ...each, paper: { ...each.paper } }))),
    )
  })

  test('never takes a text for a formula, and keeps it whole', async () => {
    const sheets = await openPaper()

    const texts = [...sheets.values()].flatMap(({ rows }) => rows.flat())
    expect(texts).toEqual(
      expect.arrayContaining([
        '=HYPERLINK("http://contoh.invalid")',
        '+1 _x0041_ @mana -2',
        '=Kampung Contoh',
      ]),
    )
    const formulas = [...sheets.values()].flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []),
    )
    expect(
      formulas.filter((formula) => formula.includes('HYPERLINK') || formula.includes('Kampung')),
    ).toEqual([])
  })

  test('lets nothing be typed but values, facts and analysis', async () => {
    const sheet = (await openPaper()).get('Indikator')

    const open = [...(sheet?.cells ?? [])].filter(([, { style }]) => style?.protection?.locked === false)
    expect(new Set(open.map(([spot]) => sheet?.rows[0]?.[Number(spot.split(',')[1])]))).toEqual(
      new Set(['Indeks instansi lain', 'Nilai', 'Fakta', 'Analisis']),
    )
    expect(sheet?.protection?.sheet).toBe(true)
  })

  test('says of a value which numbers it may be', async () => {
    const sheet = (await openPaper()).get('Indikator')

    expect(sheet?.dataValidations?.[0]).toMatchObject({
      ...{ type: 'decimal', formula1: '1', formula2: '4' },
      inputMessage: 'Isi angka, paling banyak 2 desimal, dari 1 sampai 4.',
    })
  })

  test('holds the predicate by what was ruled for its round, and cites that', async () => {
    const ratings = { '1': '1.9', '2': '3', '3': '1', '4': '2', '5': '2', '6': '1', '7': '4' }
    const saying = async (given: Partial<WorkingPaper>) =>
      [...(await openPaper({ ratings, ...given })).values()].flatMap(({ rows }) => rows.flat())

    const source = 'Surat Deputi B/7/2022'
    const ruled = await saying({ boundary: { rule: 'rounded', source } })
    expect(ruled).toEqual(expect.arrayContaining(['Tertata', 'indeks yang sudah dibulatkan', source]))
    const unruled = await saying({})
    expect(unruled).toEqual(expect.arrayContaining(['Merintis', 'indeks yang belum dibulatkan']))
    const unknown = await saying({ boundary: { rule: 'unknown', source } })
    expect(unknown).toContain('indeks yang belum dibulatkan (caranya belum pasti untuk tahun ini)')
  })

  test('leads back to the page of an indicator', async () => {
    const sheet = (await openPaper()).get('Indikator')

    const links = [...(sheet?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.target ?? [])
    expect(links).toEqual(['https://undagi.test/kampung/2022/penilaian/1'])
  })

  test('is refused with a reason where a value is finer than a spreadsheet counts, or off the scale', async () => {
    const refused = await Promise.all(
      [{ '1': '3.0000000000001' }, { '1': 9 }].map((ratings) =>
        writeWorkingPaper([
          { values: 'own', paper },
          { values: 'official', paper: { ...paper, ratings } },
        ]),
      ),
    )

    expect(refused.map((each) => (each.ok ? [] : each.issues.map(({ code }) => code)))).toEqual([
      ['working_paper.too_fine'],
      ['ratings.out_of_range'],
    ])
  })
})
