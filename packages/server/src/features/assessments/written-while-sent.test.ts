import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessmentActions } from '../../platform/database/tables/assessments.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { setLocked } from '../../testing/set-locked.ts'
import { passOn, whileHeld } from '../../testing/while-held.ts'
import { writeDraft } from './drafts.repository.ts'
import { settleRestedDrafts } from './settle-rested-drafts.ts'
import { appendToFacts } from './usecases/append-to-facts.ts'

const slug = 'kota-arang'
const minuteMs = 60_000
const apps: TestApp[] = []
let undagi: TestApp
let ani: { readonly personId: string; readonly name: string }
beforeEach(async () => {
  undagi = await createTestApp({ [slug]: { ani: ['internal_assessor'], kadis: ['person_in_charge'] } })
  apps.push(undagi)
  const { data } = await undagi.as('ani').GET('/session')
  ani = { personId: data?.person.id ?? '', name: 'ani' }
})
afterAll(() => Promise.all(apps.map((app) => app.close())))

const assessmentId = () => undagi.institution(slug).assessments[2024] ?? ''
const here = () => ({ institutions: [undagi.institution(slug).id], at: undagi.clock.now() })
const at = () => ({ params: { path: { assessmentId: assessmentId() } } })

const append = () =>
  undagi.database.asOperator(here(), (db) =>
    appendToFacts(db, {
      ...{ assessmentId: assessmentId(), code: '1', texts: ['Kata dinas: Perwali 12.'], author: ani },
      ...{ editions: undagi.services.editions, request: { at: undagi.clock.now() } },
    }),
  )

/** As a page keeps what is typed, without its being finished. */
const type = (db: Sql, text: string) =>
  writeDraft(db, {
    ...{ assessmentId: assessmentId(), institutionId: undagi.institution(slug).id, indicatorCode: '1' },
    ...{ field: 'facts', text, expectedVersion: 0, updatedAt: undagi.clock.now(), onBehalfOf: null },
    ...{ updatedBy: ani.personId, updatedByName: ani.name },
  })

async function history() {
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/history', {
    params: { path: { assessmentId: assessmentId(), code: '1' } },
  })
  return data?.map((entry) => ('text' in entry ? entry.text : entry.kind))
}

test('what units said is added to facts while they are written, and to none that was sent or locked meanwhile', async () => {
  expect(await append()).toBe(1)

  await setLocked(undagi, { at: slug, by: 'kadis' }, true)
  await expect(append()).rejects.toMatchObject({ kind: { code: 'calendar.is_locked' } })
  await setLocked(undagi, { at: slug, by: 'kadis' }, false)
  await undagi.database.asOperator(here(), (db) => passOn(db, assessmentId()))
  await expect(append()).rejects.toMatchObject({ kind: { code: 'assessments.already_sent' } })
})

test('of an assessment that was sent nothing settles into its history any more; given back, it does', async () => {
  const stand = (stage: string) => (db: Sql) => passOn(db, assessmentId(), stage)
  await undagi.database.asOperator(here(), (db) => type(db, 'Sesudah dikirim'))
  await undagi.database.asOperator(here(), stand('verification'))
  const settle = async () => {
    undagi.clock.advanceBy(6 * minuteMs)
    const reportFailure = (error: unknown) => expect(error).toBeUndefined()
    await settleRestedDrafts({ ...undagi.services, reportFailure })
    return history()
  }

  expect(await settle()).toEqual([])

  await undagi.database.asOperator(here(), stand('filling'))
  expect(await settle()).toEqual(['Sesudah dikirim'])
})

test('what a colleague typed at the moment of sending stands in the history before it is sent', async () => {
  const { data: before } = await undagi.as('ani').GET('/assessments/{assessmentId}/stage', at())

  const answer = await whileHeld(
    undagi,
    { at: slug, assessmentId: assessmentId() },
    {
      begin: () =>
        undagi.as('ani').POST('/assessments/{assessmentId}/stage/verification', {
          ...at(),
          body: { expectedStage: 'filling', seenGaps: before?.gaps ?? [], seenRequests: [] },
        }),
      meanwhile: (db) => type(db, 'Perwali 12 sudah ditetapkan.'),
    },
  )

  expect(answer?.data?.stage).toBe('verification')
  expect(await history()).toEqual(['Perwali 12 sudah ditetapkan.'])
  const actions = await undagi.database.asOperator(here(), (db) =>
    db
      .select({ kind: assessmentActions.kind })
      .from(assessmentActions)
      .where(eq(assessmentActions.assessmentId, assessmentId()))
      .orderBy(assessmentActions.sequence),
  )
  expect(actions.map(({ kind }) => kind).slice(-2)).toEqual(['facts_settled', 'stage_moved'])
})
