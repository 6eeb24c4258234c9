import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf } from '../../../testing/delegate-to.ts'
import { firstUnit } from '../../../testing/plant-contribution.ts'

let undagi: TestApp
let unitId: string

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], sari: ['respondent'], pengampu: ['indicator_owner'] },
    },
    'kota-bara': { dedi: ['internal_assessor'] },
  })
  const { id: institutionId } = undagi.institution('kota-arang')
  const at = undagi.clock.now()
  unitId = await undagi.database.asOperator({ institutions: [institutionId], at }, (db) =>
    firstUnit(db, institutionId),
  )
  await undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: { assessmentId: latest() } },
    body: { dueOn: '2099-12-31', owners: [{ indicatorCode: '1', unitId }], requests: [] },
  })
})
afterAll(() => undagi.close())

const latest = (year?: number) =>
  year === undefined
    ? assessmentOf(undagi, 'kota-arang')
    : (undagi.institution('kota-arang').assessments[year] ?? '')

const bank = (person: string, assessmentId = latest()) =>
  undagi.as(person).GET('/assessments/{assessmentId}/question-bank', { params: { path: { assessmentId } } })

const ofCode = (data: Schemas['QuestionBank'] | undefined, code: string) =>
  data?.indicators.find(({ indicatorCode }) => indicatorCode === code)

const ours = { question: 'Di mana SK arsitektur kita?', proof: 'SK bernomor.', notProof: 'Paparan.' }

const word = (
  person: string,
  code: string,
  changed: Partial<Schemas['NewBankQuestion']> = {},
  assessmentId = latest(),
) =>
  undagi.as(person).PUT('/assessments/{assessmentId}/indicators/{code}/question', {
    params: { path: { assessmentId, code } },
    body: { seenSequence: 0, ...ours, ...changed },
  })

test('an edition for which nobody has written questions says so, and has none of another edition’s', async () => {
  const { data } = await bank('ani')

  expect(data?.source).toBeNull()
  expect(ofCode(data, '2')).toMatchObject({ question: null, wordedBy: null, functions: [] })
  expect((await bank('sari')).response.status).toBe(403)
  expect((await bank('dedi')).response.status).toBe(404)
})

test('the institution’s own question stands from then on, this year and in another, and not elsewhere', async () => {
  const { data } = await word('ani', '2')

  expect(ofCode(data, '2')).toMatchObject({
    ...{ ...ours, wordedBy: 'institution', authorName: 'ani', sequence: 1 },
  })
  expect(ofCode((await bank('ani', latest(2024))).data, '2')).toMatchObject({ wordedBy: 'institution' })
  const elsewhere = await bank('dedi', assessmentOf(undagi, 'kota-bara'))
  expect(ofCode(elsewhere.data, '2')).toMatchObject({ wordedBy: null, sequence: 0 })
})

test('whoever words it on what a colleague has changed is refused', async () => {
  expect((await word('ani', '2')).error).toMatchObject({ code: 'contributions.question_changed' })
  const again = await word('ani', '2', { seenSequence: 1, question: 'Di mana SK-nya?' })
  expect(ofCode(again.data, '2')).toMatchObject({ question: 'Di mana SK-nya?', sequence: 2 })
})

test('of two who word it at once in two rounds of one edition the second is told, whichever it is', async () => {
  const codes = ['5', '6', '7']
  const answers = await Promise.all(
    codes.flatMap((code) => [2023, 2024].map((year) => word('ani', code, {}, latest(year)))),
  )

  const said = answers.map(({ response, error }) => error?.code ?? response.status)
  expect(said.toSorted()).toEqual([
    ...codes.map(() => 200),
    ...codes.map(() => 'contributions.question_changed'),
  ])
  expect((await bank('ani')).data?.indicators.filter(({ sequence }) => sequence === 1)).toHaveLength(3)
})

test('an owner words the question of its own indicator and of no other', async () => {
  expect((await word('pengampu', '1')).data).toBeDefined()
  const foreign = await word('pengampu', '3')
  expect(foreign.error).toMatchObject({ code: 'contributions.not_your_indicator' })
  expect((await word('sari', '1', { seenSequence: 1 })).response.status).toBe(403)
  expect((await word('ani', '99')).response.status).toBe(404)
})

test('the unit reads on its card what counts as proof, in whoever’s words it is asked', async () => {
  const requests = ['1', '4'].map((indicatorCode) => ({ indicatorCode, unitId, question: 'Ada?' }))
  await undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: { assessmentId: latest() } },
    body: { dueOn: '2099-12-31', owners: [], requests },
  })
  const { data } = await undagi
    .as('sari')
    .GET('/assessments/{assessmentId}/own-contributions', { params: { path: { assessmentId: latest() } } })
  const hintsOf = (code: string) => data?.requests.find((each) => each.indicatorCode === code)?.hints

  expect(hintsOf('1')).toMatchObject({ proof: ours.proof, wordedBy: 'institution' })
  expect(hintsOf('4')).toMatchObject({ proof: '', wordedBy: null })
})
