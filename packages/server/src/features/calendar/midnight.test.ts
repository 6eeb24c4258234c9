import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

// Three institutions with the same last day, which ends at three different moments.
const places = [
  ['kota-jaya', 'Asia/Jayapura', 'wit', '2026-03-02T15:00:00Z', 'Senin, 2 Maret 2026 pukul 23.59 WIT'],
  ['kota-makas', 'Asia/Makassar', 'wita', '2026-03-02T16:00:00Z', 'Senin, 2 Maret 2026 pukul 23.59 WITA'],
  ['kota-jakar', 'Asia/Jakarta', 'wib', '2026-03-02T17:00:00Z', 'Senin, 2 Maret 2026 pukul 23.59 WIB'],
] as const

const everything = ['internal_assessor', 'person_in_charge', 'coordinator'] as const
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp(
    Object.fromEntries(places.map(([slug, , person]) => [slug, { [person]: everything }])),
  )
  for (const [slug, timeZone, person] of places) {
    const { id } = undagi.institution(slug)
    await undagi.database.asOperator({ institutions: [id], at: undagi.clock.now() }, (db) =>
      db.execute(sql`UPDATE undagi.rounds SET time_zone = ${timeZone} WHERE institution_id = ${id}`),
    )
    for (const year of [2023, 2024]) await prepare(slug, person, year)
    await undagi.as(person).DELETE('/session')
  }
})
afterAll(() => undagi.close())

const of = (slug: string, year: number) => ({
  params: { path: { assessmentId: undagi.institution(slug).assessments[year] ?? '' } },
})
const stage = '/assessments/{assessmentId}/stage'
const paper = { number: '12/SPBE/2026', date: '2026-03-01' }
const submit = (slug: string, person: string, year: number) =>
  undagi.as(person).POST(`${stage}/submission`, {
    ...of(slug, year),
    body: { expectedStage: 'signing', papers: { officialRecord: paper, publicationConsent: paper } },
  })

/** Signed and ready to be sent, with 2 March as the last day. */
async function prepare(slug: string, person: string, year: number): Promise<void> {
  const here = of(slug, year)
  const days = { first: null, last: '2026-03-02', closesAt: null }
  await undagi.as(person).POST('/assessments/{assessmentId}/calendar/changes', {
    ...here,
    body: {
      ...{ expectedVersion: 0, reason: 'Surat edaran.' },
      change: { kind: 'scheduled', windows: [{ stage: 'submission', window: days }] },
    },
  })
  const seenGaps = (await undagi.as(person).GET(stage, here)).data?.gaps ?? []
  await undagi
    .as(person)
    .POST(`${stage}/verification`, { ...here, body: { expectedStage: 'filling', seenGaps } })
  await undagi
    .as(person)
    .POST(`${stage}/approval`, { ...here, body: { expectedStage: 'verification', seenGaps } })
}

/** Half a day later a session would be over: whoever prepared it left, and signs in again then. */
async function setClock(instant: number, person: string): Promise<void> {
  undagi.clock.advanceBy(instant - undagi.clock.now().getTime())
  await undagi.signInAgain(person)
}

describe.each(places)('in %s', (slug, _, person, midnight, words) => {
  test('what is sent at 23:59:59 of the last day is taken', async () => {
    await setClock(Date.parse(midnight) - 1000, person)

    expect((await submit(slug, person, 2023)).data?.stage).toBe('submitted')
  })

  test('what is sent at 00:00:00 of the next is refused, and told until when it was', async () => {
    undagi.clock.advanceBy(1000)

    const { error } = await submit(slug, person, 2024)
    expect(error).toMatchObject({
      ...{ status: 422, code: 'assessments.deadline_passed', detail: `Batas waktu: ${words}.` },
    })
    expect((await undagi.as(person).GET(stage, of(slug, 2024))).data).toMatchObject({
      ...{ stage: 'signing', isLate: true, submission: 'lapsed' },
    })
  })

  test('and once it is extended, it is taken after all', async () => {
    const extended = await undagi.as(person).POST('/assessments/{assessmentId}/calendar/changes', {
      ...of(slug, 2024),
      body: {
        ...{ expectedVersion: 1, reason: 'Gangguan jaringan.' },
        change: { kind: 'extended', stage: 'submission', last: '2026-03-03', closesAt: null },
      },
    })

    expect(extended.response.status).toBe(200)
    expect((await submit(slug, person, 2024)).data?.stage).toBe('submitted')
  })
})
