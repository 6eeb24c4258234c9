import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { readLog } from '../../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], budi: ['administrator'], resi: ['respondent'] },
    'kota-bara': { citra: ['internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const here = () => ({ assessmentId: undagi.institution('kota-arang').assessments[2024] ?? '' })
const download = (by: string) =>
  undagi
    .as(by)
    .GET('/assessments/{assessmentId}/working-paper', { params: { path: here() }, parseAs: 'arrayBuffer' })
const rate = (code: string, value: string) =>
  undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { ...here(), code } },
    body: { expectedVersion: 0, value, reason: 'Contoh.' },
  })

async function openSheets(by: string) {
  const { data } = await download(by)
  const { sheets } = await readXlsx(new Uint8Array(data ?? new ArrayBuffer(0)))
  return (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? []
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

test('who reads the result has the same bytes as long as nothing changes', async () => {
  const [first, second] = [await download('ani'), await download('budi')]

  expect(first.data).toEqual(second.data)
})

test('it is for who reads the result alone, and each one that leaves is told in the log', async () => {
  const before = (await readLog(undagi.database)).length
  const answers = await Promise.all(['citra', 'resi'].map(download))
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
