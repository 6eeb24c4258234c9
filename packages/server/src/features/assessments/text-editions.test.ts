import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { importToyRevision } from '../../testing/toy-edition.ts'
import { importEditions } from '../instruments/import-editions.ts'

const shipped = fileURLToPath(new URL('../../../../../instruments', import.meta.url))
const criteriaPath = '/assessments/{assessmentId}/indicators/{code}/criteria'
const ratingPath = '/assessments/{assessmentId}/indicators/{code}/rating'

// From 2024 on the toy's rule has to name every neighbourhood; until then it had to be known, one level lower.
const texts = `
textEditions:
  - { id: lama, name: Teks lama, years: { from: 2021, to: 2023 }, source: { document: toy, at: Pendahuluan } }
  - { id: baru, name: Teks baru, years: { from: 2024, to: null }, source: { document: toy, at: Pendahuluan } }
`

let undagi: TestApp
const rounds = new Map<number, string>()
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator', 'internal_assessor'] } })
  await importToyRevision(undagi.database, {
    revision: 2,
    at: undagi.clock.now(),
    changes: [
      { file: 'instrument.yaml', from: '\ninForce:', to: `${texts}\ninForce:` },
      {
        file: 'aspects/P1.yaml',
        from: 'text: Aturan menyebut semua RT.',
        to: 'text: Aturan menyebut semua RT.\n            onlyIn: [baru]',
      },
    ],
  })
  for (const year of [2022, 2026]) rounds.set(year, await open(year, { id: 'toy', revision: 2 }))
})
afterAll(() => undagi.close())

async function open(year: number, edition: { id: string; revision: number }): Promise<string> {
  const { data, error } = await undagi.as('ani').POST('/institutions/{institutionId}/rounds', {
    params: { path: { institutionId: undagi.institution('kota-arang').id } },
    body: {
      ...{ year, name: `Evaluasi ${year}`, kind: 'evaluation', deadline: null },
      ...{ edition, assessmentDate: `${year}-08-31` },
    },
  })
  if (data === undefined) throw new Error(error.title)
  return data.assessmentId
}

const at = (year: number) => ({
  params: { path: { assessmentId: rounds.get(year) ?? '', code: '1' } },
})
const judge = (year: number, expectedVersion: number, metCriteria: string[]) =>
  undagi.as('ani').PUT(criteriaPath, { ...at(year), body: { expectedVersion, metCriteria } })
const rateThree = (year: number, expectedVersion: number) =>
  undagi.as('ani').PUT(ratingPath, { ...at(year), body: { expectedVersion, value: '3', reason: null } })

test('two rounds of one edition ask what the text of their year asks: the same ticks support another level', async () => {
  const ticks = ['1.2.a', '1.2.b', '1.3.a']
  await judge(2022, 0, ticks)
  await judge(2026, 0, ticks)

  expect((await rateThree(2022, 1)).data).toMatchObject({ value: '3', reason: null })
  expect((await rateThree(2026, 1)).error).toMatchObject({ code: 'assessments.reason_required' })

  await judge(2026, 1, [...ticks, '1.3.b'])
  expect((await rateThree(2026, 2)).data).toMatchObject({ value: '3', reason: null })
})

test('a criterion that the text of the year does not ask cannot be ticked', async () => {
  const { error } = await judge(2022, 2, ['1.3.b'])

  expect(error).toMatchObject({ status: 422, code: 'assessments.unknown_criterion' })
})

test('the shipped edition asks the risk basis of indicator 22 at level 3 until 2022, at level 4 since', async () => {
  await importEditions(undagi.database, shipped, undagi.clock.now())
  const accepts = async (assessmentId: string, criterion: string) => {
    const { response } = await undagi.as('ani').PUT(criteriaPath, {
      params: { path: { assessmentId, code: '22' } },
      body: { expectedVersion: 0, metCriteria: [criterion] },
    })
    return response.status !== 422
  }
  const early = await open(2021, { id: 'spbe-2020', revision: 2 })
  const late = await open(2025, { id: 'spbe-2020', revision: 2 })

  expect([await accepts(early, '22.4.d'), await accepts(late, '22.3.e')]).toEqual([false, false])
  expect([await accepts(early, '22.3.e'), await accepts(late, '22.4.d')]).toEqual([true, true])
})
