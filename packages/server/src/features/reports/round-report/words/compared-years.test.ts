import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { publish, publishRound } from '../../../../testing/publish-round.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], nina: ['national_operator'] },
    },
  })
  await assignOutside(undagi, ['eka'])
  await publishRound(undagi, idOf(2023), { judged: { '1': '4' }, until: 'consolidation' })
  await publishRound(undagi, idOf(2024), { judged: { '1': '2' }, until: 'consolidation' })
})
afterAll(() => undagi.close())

const idOf = (year: number) => undagi.institution('kota-arang').assessments[year] ?? ''
const readAspects = async () =>
  (
    await undagi.as('nina').GET('/assessments/{assessmentId}/report/aspects', {
      params: { path: { assessmentId: idOf(2024) } },
    })
  ).data

test('what is proposed compares with no year whose result nobody has published', async () => {
  expect(await readAspects()).toMatchObject({ comparedYear: null })
})

test('once last year is published, what fell since then by its official values is proposed as a weakness', async () => {
  await publish(undagi, idOf(2023))

  const aspects = await readAspects()
  expect(aspects?.comparedYear).toBe(2023)
  const said = aspects?.aspects.map(({ proposed }) => proposed.weaknesses).join('\n') ?? ''
  expect(said).toContain('2023')
  expect(said).toMatch(/4\D+2/)
})
