import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToColleague } from '../../testing/delegate-to.ts'

const slug = 'kota-arang'
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    [slug]: { ani: ['internal_assessor'], kadis: ['person_in_charge'], bagus: ['internal_auditor'] },
  })
  await delegateToColleague(undagi, { by: 'ani', at: slug, codes: ['3'] }, 'bagus')
})
afterAll(() => undagi.close())

const stage = '/assessments/{assessmentId}/stage'
const path = () => ({ assessmentId: assessmentOf(undagi, slug) })
const lent = async () => {
  const { data } = await undagi.as('bagus').GET('/assessments/{assessmentId}', { params: { path: path() } })
  return data?.delegations.map(({ can }) => can)
}
const write = async (expectedVersion: number) => {
  const { response } = await undagi
    .as('bagus')
    .PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
      params: { path: { ...path(), code: '3', field: 'facts' } },
      body: { expectedVersion, text: 'Perwali 12' },
    })
  return response.status
}

test('who was asked to help fills in while the institution does, and is shown nothing to fill in once it was sent to be verified, until it comes back', async () => {
  expect(await lent()).toEqual([{ rate: true, judgeCriteria: true, write: true }])
  expect(await write(0)).toBe(200)

  const { data } = await undagi.as('ani').GET(stage, { params: { path: path() } })
  const sent = await undagi.as('ani').POST(`${stage}/verification`, {
    params: { path: path() },
    body: { expectedStage: 'filling', seenGaps: data?.gaps ?? [], seenRequests: [] },
  })
  expect(sent.data?.stage).toBe('verification')
  expect(await lent()).toEqual([{ rate: false, judgeCriteria: false, write: false }])
  expect(await write(1)).toBe(422)

  const returned = await undagi.as('kadis').POST(`${stage}/return`, {
    params: { path: path() },
    body: { expectedStage: 'verification', note: 'Lengkapi.', revisionNotes: [] },
  })
  expect(returned.data?.stage).toBe('filling')
  expect(await lent()).toEqual([{ rate: true, judgeCriteria: true, write: true }])
})
