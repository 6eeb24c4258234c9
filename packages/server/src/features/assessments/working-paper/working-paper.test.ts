import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { publish, publishRound } from '../../../testing/publish-round.ts'
import { readLog } from '../../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], budi: ['administrator'], resi: ['respondent'] },
      ...{ kadis: ['person_in_charge'], sekda: ['coordinator'], eka: ['external_assessor'] },
      ...{ edo: ['external_assessor'], rita: ['score_reviewer'], nina: ['national_operator'] },
    },
    'kota-bara': { citra: ['internal_assessor'] },
  })
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['edo'], { duty: 'second_rating' })
  await assignOutside(undagi, ['rita'], { duty: 'review' })
})
afterAll(() => undagi.close())

const of = (year: number) => ({ assessmentId: undagi.institution('kota-arang').assessments[year] ?? '' })
const here = () => of(2024)
const download = (by: string, year = 2024) =>
  undagi.as(by).GET('/assessments/{assessmentId}/working-paper', {
    params: { path: of(year) },
    parseAs: 'arrayBuffer',
  })
const rate = (code: string, value: string, year = 2024) =>
  undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { ...of(year), code } },
    body: { expectedVersion: 0, value, reason: 'Contoh.' },
  })

async function openSheets(by: string, year = 2024) {
  const { data } = await download(by, year)
  const { sheets } = await readXlsx(new Uint8Array(data ?? new ArrayBuffer(0)))
  return (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? []
}

async function sheetNames(by: string, year: number) {
  const { data } = await download(by, year)
  const { sheets } = await readXlsx(new Uint8Array(data ?? new ArrayBuffer(0)))
  return sheets.map(({ name }) => name)
}

test('the working paper says index, values and texts as they stand, under a name that says which they are', async () => {
  await rate('1', '3')
  await rate('2', '2.5')
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
    params: { path: { ...here(), code: '1', field: 'facts' } },
    body: { expectedVersion: 0, text: '=1+1 adalah teks', settle: true },
  })

  const { response } = await download('ani')
  const rowsOf = await openSheets('ani')
  const { data: result } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/result', { params: { path: here() } })

  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="kertas-kerja-kota-arang-2024-toy-r1-v3.xlsx"',
  )
  expect(rowsOf('Ringkasan')).toContainEqual(
    expect.arrayContaining(['INDEX', Number(result?.index.rounded), result?.index.exact]),
  )
  expect(rowsOf('Indikator')).toContainEqual(expect.arrayContaining(['1', 3, '=1+1 adalah teks']))
})

test('it says whose it is, of which version and moment, and that a paper with a check code is another one', async () => {
  const rowsOf = await openSheets('ani')

  const about = new Map(rowsOf('Ringkasan').map(([name, text]) => [name, text]))
  expect(about.get('Instansi')).toBe('kota-arang')
  expect(about.get('Putaran')).toContain('(2024)')
  expect(about.get('Versi penilaian')).toBe('3')
  expect(about.get('Keadaan per')).toMatch(/^\d+ \w+ \d{4} pukul \d\d\.\d\d WI(B|TA|T)$/)
  expect(about.get('Kedudukan')).toBe(
    'Kertas kerja tanpa nomor dan kode periksa, bukan naskah resmi. Naskahnya ialah Laporan Hasil Evaluasi yang diterbitkan, dengan kode periksanya.',
  )
})

test('who reads the result at the same moment has the same bytes', async () => {
  const [first, second] = [await download('ani'), await download('budi')]

  expect(first.data).toEqual(second.data)
})

test('it is for who reads the stages alone, and each one that leaves is told in the log', async () => {
  const before = (await readLog(undagi.database)).length
  const answers = await Promise.all(['citra', 'resi'].map((by) => download(by)))
  await download('budi')

  expect(answers.map(({ error }) => error)).toMatchObject([
    { status: 404, code: 'assessments.not_found' },
    { status: 403 },
  ])
  const told = (await readLog(undagi.database)).slice(before)
  expect(told.map(({ operation, actor_name }) => `${actor_name} ${operation}`)).toContain(
    'budi openWorkingPaper',
  )
})

test('what a spreadsheet could not count exactly is refused with the reason', async () => {
  await rate('3', '2.0000000001')

  const { error } = await download('ani')

  expect(error).toMatchObject({ status: 409, code: 'assessments.value_too_fine' })
})

const ofOne = ['Ringkasan', 'Indikator', 'Keterangan', 'Tabel']
const ofBoth = (which: string) => [
  ...['Perbandingan', 'Ringkasan', 'Indikator', `Ringkasan ${which}`, `Indikator ${which}`],
  ...['Keterangan', 'Tabel'],
]
const differenceAs = (by: string) =>
  undagi.as(by).GET('/assessments/{assessmentId}/stage-difference', { params: { path: of(2023) } })

test('before it is sent who stands outside gets none, and of what is judged the institution gets nothing before it is published', async () => {
  const early = await Promise.all(['nina', 'rita'].map((by) => download(by, 2023)))
  expect(early.map(({ error }) => error)).toMatchObject([
    { status: 422, code: 'assessments.stage_values_closed' },
    { status: 422, code: 'assessments.stage_values_closed' },
  ])

  await rate('1', '3', 2023)
  await rate('2', '2', 2023)
  await publishRound(undagi, of(2023).assessmentId, { judged: { '1': '1' }, until: 'consolidation' })

  // Who rates a second time sees no more of the first than the institution does.
  for (const by of ['ani', 'kadis', 'edo']) expect(await sheetNames(by, 2023), by).toEqual(ofOne)
  for (const by of ['eka', 'rita', 'nina']) expect(await sheetNames(by, 2023), by).toEqual(ofBoth('konsep'))
  const names = await Promise.all(['ani', 'eka'].map((by) => download(by, 2023)))
  expect(names.map(({ response }) => response.headers.get('content-disposition'))).toEqual([
    expect.not.stringContaining('konsep'),
    expect.stringMatching(/-konsep\.xlsx"$/),
  ])
})

test('once it is published everybody who reads the stages has both, each with the index that Undagi says', async () => {
  await publish(undagi, of(2023).assessmentId)

  const { data: difference } = await differenceAs('ani')
  for (const by of ['ani', 'rita', 'nina']) {
    expect(await sheetNames(by, 2023), by).toEqual(ofBoth('resmi'))
    const rowsOf = await openSheets(by, 2023)
    const [, , index, ...indicators] = rowsOf('Perbandingan')
    expect(index?.slice(2, 4), by).toEqual([
      Number(difference?.self?.index.rounded),
      Number(difference?.official?.index.rounded),
    ])
    // The first was judged anew, the second nobody touched: it carries value and text.
    expect(indicators.slice(0, 3).map((row) => row.slice(2))).toEqual([
      [3, 1, -2],
      [2, 2, 0],
      ['', '', ''],
    ])
    expect(rowsOf('Indikator resmi')).toContainEqual(
      expect.arrayContaining(['1', 1, 'Perwali 12/2023 pasal 4, halaman 3', 'Memenuhi butir b.']),
    )
  }
  expect(difference?.official?.index.exact).not.toBe(difference?.self?.index.exact)
})

test('a correction is in the next one', async () => {
  await undagi.as('nina').POST('/assessments/{assessmentId}/stage-values/{code}/corrections', {
    params: { path: { ...of(2023), code: '2' } },
    body: {
      ...{ expectedVersion: 0, value: '4', facts: '', analysis: '', justification: 'Keliru.' },
      reason: 'Salah ketik pada LHE.',
    },
  })

  const { data: difference } = await differenceAs('ani')
  const [, , index, , second] = (await openSheets('ani', 2023))('Perbandingan')
  expect(index?.[3]).toBe(Number(difference?.official?.index.rounded))
  expect(second?.slice(2)).toEqual([2, 4, 2])
})
