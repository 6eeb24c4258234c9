import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { publish, publishRound } from '../../testing/publish-round.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], edo: ['external_assessor'], nina: ['national_operator'] },
      resi: ['respondent'],
    },
    'kota-bara': { citra: ['internal_assessor'] },
  })
  await assignOutside(undagi, ['eka'], { days: 30 })
  await publishRound(undagi, idOf(), { judged: { 1: '1' }, until: 'consolidation' })
})
afterAll(() => undagi.close())

const idOf = () => undagi.institution('kota-arang').assessments[2024] ?? ''

async function roundFor(person: string) {
  const { data } = await undagi.as(person).GET('/institutions/{slug}/overview', {
    params: { path: { slug: 'kota-arang' } },
  })
  return data?.rounds.find(({ year }) => year === 2024)
}

test('before it is published nobody is told an official index, whoever judged it', async () => {
  for (const person of ['ani', 'resi', 'eka', 'edo'])
    expect((await roundFor(person))?.official, person).toBeNull()
})

test('what was published is told as published to whoever belongs there, and nothing of what leads to it', async () => {
  await publish(undagi, idOf())
  const { official } = (await roundFor('ani')) ?? {}

  expect(official).toMatchObject({ predicate: expect.any(String) })
  for (const person of ['resi', 'edo'])
    expect(await roundFor(person), person).toMatchObject({
      official,
      index: null,
      predicate: null,
      answered: 0,
    })
})

test('who belongs elsewhere sees neither the round nor what was published of it', async () => {
  expect(await roundFor('citra')).toBeUndefined()
})
