import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { importToyRevision } from '../../testing/toy-edition.ts'

const guidance = `
    guidance:
      purpose: Perpustakaan punya aturan.
      holders: [Pengurus]
      typicalDocuments: [Aturan]
      mistakes: [{ mistake: Rancangan dikirim., avoid: Kirim yang ditetapkan. }]
      model: { facts: "Aturan Nomor [nomor], hlm. [halaman].", analysis: "Terpenuhi karena [alasan]." }
      related: []
      source: { document: toy, at: Indikator 1 }
`
let undagi: TestApp
let assessmentId = ''
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator', 'internal_assessor'] } })
  const from = '    source: { document: toy, at: Indikator 1 }\n    criteriaStatus: complete\n'
  await importToyRevision(undagi.database, {
    revision: 2,
    at: undagi.clock.now(),
    changes: [{ file: 'aspects/P1.yaml', from, to: `${from.trimEnd()}${guidance}` }],
  })
  const { data } = await undagi.as('ani').POST('/institutions/{institutionId}/rounds', {
    params: { path: { institutionId: undagi.institution('kota-arang').id } },
    body: {
      ...{ year: 2022, name: 'Evaluasi 2022', kind: 'evaluation', deadline: null },
      ...{ edition: { id: 'toy', revision: 2 }, assessmentDate: '2022-08-31' },
    },
  })
  assessmentId = data?.assessmentId ?? ''
})
afterAll(() => undagi.close())

const write = (field: 'facts' | 'analysis', expectedVersion: number, text: string) =>
  undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
    params: { path: { assessmentId, code: '1', field } },
    body: { expectedVersion, text },
  })
const listed = async (code: string) => {
  const { data } = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}', { params: { path: { assessmentId } } })
  return data?.indicators.find((each) => each.code === code)
}

test('the list says how many blanks of the model texts are still open, both texts together', async () => {
  await write('facts', 0, 'Aturan Nomor [nomor], hlm. [halaman].')
  await write('analysis', 0, 'Terpenuhi karena [alasan].')

  expect(await listed('1')).toMatchObject({ hasFacts: true, hasAnalysis: true, openBlanks: 3 })
  expect(await listed('2')).toMatchObject({ openBlanks: 0 })
})

test('a blank that is filled in counts no more, and brackets of the own text never did', async () => {
  await write('facts', 1, 'Aturan Nomor 12 [lampiran terpisah], hlm. [halaman].')
  await write('analysis', 1, 'Terpenuhi karena ditetapkan.')

  expect(await listed('1')).toMatchObject({ openBlanks: 1 })
})
