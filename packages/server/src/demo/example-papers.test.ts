import { pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LoadedExample, loadExample } from './testing/load-example.ts'

let kota: LoadedExample
beforeAll(async () => {
  kota = await loadExample()
})
afterAll(() => kota.close())

async function finished() {
  const { client, rounds } = await kota.roundsOf('gunarsa')
  return { client, path: { assessmentId: rounds[0]?.assessmentId ?? '' } }
}

test('the finished evaluation has its papers, each issued by who was in office that day', async () => {
  const { client, path } = await finished()
  const { data } = await client.GET('/assessments/{assessmentId}/papers', { params: { path } })

  const told = data?.issued.map(({ kind, number, authorName }) => `${kind} ${number}, ${authorName}`)
  expect(told?.toSorted()).toEqual([
    'evaluation_report B/37/LHE/2019, I Wayan Gunarsa',
    'interview_record 062/BA-SPBE/2018, Agus Salim',
    'publication_consent 048/SPBE/2018, Agus Salim',
    'self_assessment_record 047/BA-SPBE/2018, Agus Salim',
  ])
})

test('anybody finds out by the code of the report that it is genuine, and by another code nothing', async () => {
  const { client, path } = await finished()
  const { data: report } = await client.GET('/assessments/{assessmentId}/report', { params: { path } })
  const code = report?.issued[0]?.checkCode ?? ''
  const checked = (each: string) =>
    kota.stranger.GET('/paper-checks/{code}', { params: { path: { code: each } } })

  expect((await checked(code)).data).toMatchObject({
    ...{ kind: 'evaluation_report', number: 'B/37/LHE/2019', institutionName: 'Kota Contoh' },
    ...{ isLatest: true, since: [] },
  })
  expect((await checked('0000-0000-0000-0000')).error?.code).toBe('papers.check_code_unknown')
})

test('the report says who does what is recommended and until when, and what the ministry said of each aspect', async () => {
  const { client, path } = await finished()
  const { data: aspects } = await client.GET('/assessments/{assessmentId}/report/aspects', {
    params: { path },
  })
  expect(aspects?.aspects.map(({ code, written }) => [code, written?.authorName])).toEqual(
    ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'].map((code) => [code, 'Laras Widyastuti']),
  )
  const key = { path: { ...path, version: '1' } }
  const { data } = await client.GET('/assessments/{assessmentId}/report/versions/{version}', {
    ...{ params: key, parseAs: 'arrayBuffer' },
  })
  const text = pdfText(new Uint8Array(data ?? new ArrayBuffer())).replaceAll(/\s+/g, ' ')

  for (const told of ['Bagian Hukum', '30 September 2019', 'anggaran TIK', 'B/37/LHE/2019'])
    expect(text.toLowerCase()).toContain(told.toLowerCase())
})
