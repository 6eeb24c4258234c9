import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf } from '../../../testing/delegate-to.ts'
import { offerDocument } from '../../../testing/offer-document.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], kadis: ['person_in_charge'] },
  })
})
afterAll(() => undagi.close())

const stagePath = '/assessments/{assessmentId}/stage'
const at = () => ({ params: { path: { assessmentId: assessmentOf(undagi, 'kota-arang') } } })
const read = async (person: string) => (await undagi.as(person).GET(stagePath, at())).data
const changed = async (person = 'ani') => (await read(person))?.changedSinceReturn.toSorted()
const send = async () =>
  undagi.as('ani').POST(`${stagePath}/verification`, {
    ...at(),
    body: { expectedStage: 'filling', seenGaps: (await read('ani'))?.gaps ?? [] },
  })
const type = (code: string, expectedVersion: number, text: string) =>
  undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
    params: { path: { ...at().params.path, code, field: 'facts' } },
    body: { expectedVersion, text },
  })
const note = (indicatorCode: string) => ({ indicatorCode, text: 'Lengkapi.' })

test('what was filled in before it was returned is no answer to a note', async () => {
  await offerDocument(undagi, { by: 'ani', at: 'kota-arang', code: '1' })
  await type('2', 0, 'Sudah lama tertulis.')
  await send()
  undagi.clock.advanceBy(60_000)
  await undagi.as('kadis').POST(`${stagePath}/return`, {
    ...at(),
    body: {
      ...{ expectedStage: 'verification', note: 'Belum lengkap.' },
      revisionNotes: [note('1'), note('2'), note('3')],
    },
  })

  expect(await changed()).toEqual([])
  expect(await changed('kadis')).toEqual([])
})

test('a value, a text that is only typed, and a document that is offered each change their indicator, and no other', async () => {
  undagi.clock.advanceBy(60_000)
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { ...at().params.path, code: '1' } },
    body: { expectedVersion: 0, value: '2', reason: 'Ada.' },
  })
  expect(await changed()).toEqual(['1'])

  await type('2', 1, 'Sudah lama tertulis, dan kini dengan pasalnya.')
  expect(await changed()).toEqual(['1', '2'])
  await type('2', 2, 'Sudah lama tertulis.')
  expect(await changed()).toEqual(['1'])

  await offerDocument(undagi, { by: 'ani', at: 'kota-arang', code: '3' })
  expect(await changed()).toEqual(['1', '3'])
})

test('whoever returned it reads the same once it was sent again, and from then on as of the next return', async () => {
  await send()
  expect(await changed('kadis')).toEqual(['1', '3'])

  undagi.clock.advanceBy(60_000)
  await undagi.as('kadis').POST(`${stagePath}/return`, {
    ...at(),
    body: { expectedStage: 'verification', note: 'Nomor 2 belum.', revisionNotes: [note('2')] },
  })
  expect(await changed('kadis')).toEqual([])
})
