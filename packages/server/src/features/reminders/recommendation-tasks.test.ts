import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { recommendationChanges } from '../../platform/database/tables/recommendations.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { plantRecommendation } from '../../testing/plant-recommendation.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'
import { listMembers } from '../people/people.usecases.ts'
import { remind } from './start-reminding.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
afterAll(() => rmSync(outbox, { recursive: true, force: true }))

const at = 'kota-arang'
let undagi: TestApp
/** Of the recommendation that is planned; of the others, one is not planned yet and one is reported as done. */
let planned: string

// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeEach(async () => {
  undagi = await createTestApp(
    {
      [at]: {
        pena: ['planning_officer'],
        sari: ['respondent'],
        wati: ['unit_head'],
        kadis: ['person_in_charge'],
      },
      'kota-bara': { dedi: ['respondent'] },
    },
    { outbox },
  )
  const author = { authorId: await idOf('kadis'), authorName: 'kadis' }
  const place = { institutionId: undagi.institution(at).id, assessmentId: assessmentOf(undagi, at) }
  const ids = await write((db) => plantRecommendation(db, { ...place, ...author, at: undagi.clock.now() }))
  planned = ids.planned
  return () => undagi.close()
})

const write = <T>(work: (db: Sql) => Promise<T>): Promise<T> =>
  undagi.database.asOperator({ institutions: [undagi.institution(at).id], at: undagi.clock.now() }, work)

async function idOf(person: string): Promise<string> {
  const members = await write((db) => listMembers(db, undagi.institution(at).id))
  return members.find(({ name }) => name === person)?.personId ?? ''
}

/** What happens next to the planned one. */
async function follow(
  sequence: number,
  kind: string,
  payload: { readonly [field: string]: string },
): Promise<void> {
  const actor = { actorId: await idOf('kadis'), actorName: 'kadis', recordedAt: undagi.clock.now() }
  const place = { institutionId: undagi.institution(at).id, assessmentId: assessmentOf(undagi, at) }
  const change = { ...place, ...actor, recommendationId: planned, sequence, kind, payload }
  await write((db) => db.insert(recommendationChanges).values({ ...change, unitId: payload.unitId ?? null }))
}

const tasksOf = async (person: string) => {
  const { data } = await undagi.as(person).GET('/assessments/{assessmentId}/own-tasks', {
    params: { path: { assessmentId: assessmentOf(undagi, at) } },
  })
  return data?.tasks.filter(({ kind }) => kind === 'recommendation')
}

test('a unit is reminded of a recommendation that it is to follow, and of none that nobody planned or that it reported as done', async () => {
  expect(await tasksOf('sari')).toMatchObject([
    {
      ...{ key: `recommendation:${planned}`, unit: { name: 'Dinas Uji' }, indicatorCode: '1', daysLate: 0 },
      // Until the end of 30 June where the institution is.
      ...{ question: 'Tetapkan aturan jam buka', dueAt: '2031-06-30T17:00:00.000Z' },
    },
  ])
  expect(await tasksOf('wati')).toEqual([])
  expect(await tasksOf('dedi')).toBeUndefined()

  await remind(undagi.services)

  const letters = (await readOutbox(outbox)).map(textOf)
  expect(letters).toHaveLength(1)
  expect(letters[0]?.replaceAll(/=?\s+/g, ' ')).toContain('rekomendasi: Tetapkan aturan jam buka')
})

test('it is nobody’s task any more once it is reported as done, and is again when it is sent back', async () => {
  await follow(3, 'done_reported', { text: 'Sudah ditetapkan' })
  expect(await tasksOf('sari')).toEqual([])

  await follow(4, 'sent_back', { reason: 'Belum ditandatangani' })
  expect(await tasksOf('sari')).toHaveLength(1)

  await follow(5, 'not_done', { reason: 'Tidak jadi' })
  expect(await tasksOf('sari')).toEqual([])
})

test('it is told again, as given anew, when it is sent back or reopened, although its day stays as it was', async () => {
  const dayMs = 24 * 60 * 60_000
  const before = (await readOutbox(outbox)).length
  const look = async () => {
    await remind(undagi.services)
    return (await readOutbox(outbox)).slice(before).map(textOf)
  }
  expect(await look()).toHaveLength(1)
  undagi.clock.advanceBy(dayMs)
  await follow(3, 'done_reported', { text: 'Sudah ditetapkan' })
  expect(await look()).toHaveLength(1)

  await follow(4, 'sent_back', { reason: 'Belum ditandatangani' })
  const letters = await look()
  expect(letters).toHaveLength(2)
  for (const letter of letters) expect(letter).toContain('Baru untuk Anda')
  undagi.clock.advanceBy(dayMs)
  expect(await look()).toHaveLength(2)

  await follow(5, 'not_done', { reason: 'Tidak jadi' })
  await follow(6, 'reopened', { reason: 'Tetap perlu' })
  expect(await look()).toHaveLength(3)
  expect(await look()).toHaveLength(3)
})

test('who was named for it is reminded instead of the unit, as long as they see their tasks at all', async () => {
  const unitId = (await tasksOf('sari'))?.[0]?.unit?.id ?? ''
  const plan = { unitId, dueOn: '2026-03-31' }
  await follow(3, 'planned', { ...plan, ownerId: await idOf('wati'), ownerName: 'wati' })

  expect(await tasksOf('sari')).toEqual([])
  expect(await tasksOf('wati')).toMatchObject([{ dueAt: '2026-03-31T17:00:00.000Z' }])

  await follow(4, 'planned', { ...plan, ownerId: await idOf('pena'), ownerName: 'pena' })
  expect(await tasksOf('wati')).toEqual([])
  expect(await tasksOf('sari')).toHaveLength(1)
})
