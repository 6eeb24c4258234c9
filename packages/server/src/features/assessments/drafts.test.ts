import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { makeToken } from '../../testing/make-token.ts'
import { readLog } from '../../testing/read-log.ts'
import { send } from '../../testing/send.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], budi: ['administrator'], dewi: ['internal_assessor'] },
    'kota-bara': { citra: ['internal_assessor'], eva: ['internal_assessor', 'administrator'] },
  })
})
afterAll(() => undagi.close())

const draftPath = '/assessments/{assessmentId}/indicators/{code}/drafts/{field}'
const params = (code: string, field: 'facts' | 'analysis' = 'facts') => ({
  path: { assessmentId: undagi.institution('kota-arang').assessments[2024] ?? '', code, field },
})
const readIndicator = async (code: string) => {
  const { path } = params(code)
  return (await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}', { params: { path } }))
    .data
}
const readHistory = async (code: string) => {
  const { path } = params(code)
  const answer = await undagi
    .as('ani')
    .GET('/assessments/{assessmentId}/indicators/{code}/history', { params: { path } })
  return answer.data
}

test('what is being typed is kept and not yet history', async () => {
  const body = { expectedVersion: 0, text: 'Perwali 12' }

  const { data } = await undagi.as('ani').PUT(draftPath, { params: params('1'), body })

  expect(data).toMatchObject({ text: 'Perwali 12', version: 1, updatedByName: 'ani', settled: false })
  expect(await readHistory('1')).toEqual([])
})

test('a text that settles becomes one entry of the history', async () => {
  const body = { expectedVersion: 1, text: 'Perwali 12/2024', settle: true }

  const { data } = await undagi.as('ani').PUT(draftPath, { params: params('1'), body })

  expect(data).toMatchObject({ text: 'Perwali 12/2024', version: 2, settled: true })
  expect(await readHistory('1')).toMatchObject([
    { kind: 'facts_settled', text: 'Perwali 12/2024', actorName: 'ani' },
  ])
})

test('settling the same text again adds no entry', async () => {
  const body = { expectedVersion: 2, text: 'Perwali 12/2024', settle: true }

  await undagi.as('ani').PUT(draftPath, { params: params('1'), body })

  expect(await readHistory('1')).toHaveLength(1)
})

test('the two texts of an indicator have versions of their own, apart from the rating', async () => {
  const body = { expectedVersion: 0, text: 'Memenuhi tingkat 2.' }

  await undagi.as('dewi').PUT(draftPath, { params: params('1', 'analysis'), body })

  expect(await readIndicator('1')).toMatchObject({
    version: 0,
    facts: { version: 3 },
    analysis: { version: 1, updatedByName: 'dewi' },
  })
})

test('who writes over a newer text gets that text to merge, and changes nothing', async () => {
  const body = { expectedVersion: 1, text: 'Perwali 13', settle: true }

  const { error } = await undagi.as('dewi').PUT(draftPath, { params: params('1'), body })

  expect(error).toMatchObject({
    status: 409,
    code: 'assessments.stale_version',
    current: { text: 'Perwali 12/2024', version: 3, updatedByName: 'ani', settled: true },
  })
  expect(await readHistory('1')).toHaveLength(1)
})

test('of two first words at the same moment one is kept and the other is told', async () => {
  const write = (person: string) =>
    undagi
      .as(person)
      .PUT(draftPath, { params: params('2'), body: { expectedVersion: 0, text: `oleh ${person}` } })

  const answers = await Promise.all([write('ani'), write('dewi')])

  expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409])
})

test('the list says which indicators have texts', async () => {
  const { assessmentId } = params('1').path
  const { data } = await undagi
    .as('budi')
    .GET('/assessments/{assessmentId}', { params: { path: { assessmentId } } })

  expect(data?.indicators.find(({ code }) => code === '1')).toMatchObject({
    hasFacts: true,
    hasAnalysis: true,
  })
  expect(data?.indicators.find(({ code }) => code === '3')).toMatchObject({
    hasFacts: false,
    hasAnalysis: false,
  })
})

test('an administrator who is no assessor writes no facts', async () => {
  const body = { expectedVersion: 0, text: 'x' }

  const { error } = await undagi.as('budi').PUT(draftPath, { params: params('3'), body })

  expect(error).toMatchObject({ status: 403, code: 'assessments.assessor_required' })
})

test('a text for an indicator of another institution is not found', async () => {
  const body = { expectedVersion: 0, text: 'x' }

  const { error } = await undagi.as('citra').PUT(draftPath, { params: params('3'), body })

  expect(error).toMatchObject({ status: 404, code: 'assessments.not_found' })
})

test('what a program writes is finished: history and log at once, with the token', async () => {
  const { id, token } = await makeToken(undagi, {
    ...{ at: 'kota-bara', by: 'eva', scopes: ['write_assessment'], name: 'Pengisi fakta' },
  })
  const assessmentId = undagi.institution('kota-bara').assessments[2024] ?? ''
  const path = `/assessments/${assessmentId}/indicators/6/drafts/facts`
  const body = { expectedVersion: 0, text: 'dari program' }

  const answer = await send(undagi, { method: 'PUT', path, body, bearer: token })

  expect(await answer.json()).toMatchObject({ text: 'dari program', settled: true })
  const { data } = await undagi.as('citra').GET('/assessments/{assessmentId}/indicators/{code}/history', {
    params: { path: { assessmentId, code: '6' } },
  })
  expect(data).toMatchObject([{ kind: 'facts_settled', text: 'dari program', actorName: 'eva' }])
  expect((await readLog(undagi.database)).at(-1)).toMatchObject({
    ...{ operation: 'saveDraft', outcome: 'done', actor_name: 'eva' },
    details: { apiTokens: [{ id, name: 'Pengisi fakta' }] },
  })
})
