import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askUnit } from '../../testing/ask-unit.ts'
import { apply, upload } from '../../testing/bring-table.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf, delegateToColleague } from '../../testing/delegate-to.ts'
import { openEvents } from '../../testing/open-events.ts'
import { plantEvidence } from '../../testing/plant-evidence.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { setLocked as setLockedBy } from '../../testing/set-locked.ts'

const slug = 'kota-arang'
let undagi: TestApp
let requestId: string
let itemId: string
beforeAll(async () => {
  undagi = await createTestApp({
    [slug]: {
      ...{ ani: ['internal_assessor', 'administrator'], kadis: ['person_in_charge'] },
      ...{ entri: ['data_entry_officer'], bagus: ['internal_auditor'] },
      ...{ sari: ['respondent'], wati: ['unit_head'] },
    },
  })
  await delegateToColleague(undagi, { by: 'ani', at: slug, codes: ['3'] }, 'bagus')
  itemId = (await plantEvidence(undagi, slug, 'ani')).evidenceItemId
  requestId = await askUnit(undagi, { at: slug, indicatorCode: '1', dueOn: '2099-12-31' })
  await answer('sari', 0)
})
afterAll(() => undagi.close())

const path = () => ({ assessmentId: assessmentOf(undagi, slug) })
const refused = 'calendar.is_locked'

const answer = (person: string, seenRevision: number) =>
  undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
    params: { path: { ...path(), requestId } },
    body: { seenRevision, applies: true, practice: 'done', text: 'Ada, Perwali 3/2023.' },
  })

const setLocked = (isLocked: boolean) => setLockedBy(undagi, { at: slug, by: 'kadis' }, isLocked)

const indicator = (code: string) => ({ params: { path: { ...path(), code } } })
const draft = (code: string) => ({
  params: { path: { ...path(), code, field: 'facts' as const } },
  body: { expectedVersion: 0, text: 'Perwali 12' },
})

/** Each as somebody who may do it while the round is open. */
const fillings: Readonly<Record<string, () => Promise<{ error?: { code: string } | undefined }>>> = {
  'a rating': () =>
    undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
      ...{ ...indicator('1'), body: { expectedVersion: 0, value: '1', reason: 'Belum ada.' } },
    }),
  'a criterion': () =>
    undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/criteria', {
      ...{ ...indicator('2'), body: { expectedVersion: 0, metCriteria: [] } },
    }),
  'a text': () =>
    undagi.as('entri').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', draft('2')),
  'a text of who was asked to help': () =>
    undagi.as('bagus').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', draft('3')),
  'a document': () =>
    undagi.as('ani').POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
      ...indicator('4'),
      body: {
        itemId,
        criterionCode: null,
        why: 'Dasar hukumnya',
        article: null,
        page: null,
        atSeconds: null,
      },
    }),
  'a question to units': () =>
    undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests', {
      ...{ params: { path: path() }, body: { dueOn: '2099-12-31', owners: [], requests: [] } },
    }),
  'an answer of a unit': () => answer('sari', 1),
  'what a unit is typing': () =>
    undagi.as('sari').PUT('/assessments/{assessmentId}/contribution-requests/{requestId}/draft', {
      params: { path: { ...path(), requestId } },
      body: { seenVersion: 1, applies: true, practice: null, text: 'Ada sejak' },
    }),
  'the word of the head of a unit': () =>
    undagi.as('wati').POST('/assessments/{assessmentId}/contribution-requests/{requestId}/confirmation', {
      params: { path: { ...path(), requestId } },
      body: { seenRevision: 1 },
    }),
  'answers copied to the facts': () =>
    undagi.as('ani').POST('/assessments/{assessmentId}/indicators/{code}/contributions/consolidation', {
      ...{ ...indicator('1'), body: { answers: [{ requestId, revision: 1 }] } },
    }),
  'a start from last year': () =>
    undagi.as('ani').POST('/assessments/{assessmentId}/last-year', {
      ...{ params: { path: path() }, body: { expectedPreview: 'x', withProposals: true, offerIds: [] } },
    }),
  'values from a table': async () => {
    const { data } = await upload(undagi, `instansi,tahun,5\n${slug},2024,2\n`)
    return apply(undagi, data)
  },
}

describe('while its round is locked', () => {
  beforeEach(() => setLocked(true))

  test.each(Object.keys(fillings))('%s is refused, and told why', async (what) => {
    expect((await fillings[what]?.())?.error?.code).toBe(refused)
  })

  test('an assessment is read, says so, and lets nobody fill in', async () => {
    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}', { params: { path: path() } })
    expect(data).toMatchObject({ isLocked: true, can: { rate: false, judgeCriteria: false, write: false } })
    const helper = await undagi.as('bagus').GET('/assessments/{assessmentId}', { params: { path: path() } })
    expect(helper.data?.delegations).toMatchObject([{ can: { rate: false, write: false } }])
    const unit = await undagi
      .as('sari')
      .GET('/assessments/{assessmentId}/own-contributions', { params: { path: path() } })
    expect(unit.data).toMatchObject({ isLocked: true, requests: [{ can: { answer: false } }] })
  })

  test('who may never fill in is told that, and not of the lock', async () => {
    const { error } = await undagi
      .as('kadis')
      .PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', draft('1'))
    expect(error?.code).not.toBe(refused)
    expect(error?.status).toBe(403)
  })
})

test('pages that are open hear of the lock, and of its end', async () => {
  await setLocked(false)
  const address = `${origin}/api/assessments/${path().assessmentId}/events`
  const headers = { cookie: `undagi_session=${sessionOf('ani')}` }
  const events = openEvents(await undagi.fetch(new Request(address, { headers })))
  await events.next('ready')

  for (const isLocked of [true, false]) {
    await setLocked(isLocked)
    expect((await events.next('change')).data).toMatchObject({ type: 'assessment_changed' })
  }
  await events.close()
})

test.each(Object.keys(fillings))('once it is unlocked by name, %s is taken', async (what) => {
  await setLocked(false)
  expect((await fillings[what]?.())?.error?.code).not.toBe(refused)
})
