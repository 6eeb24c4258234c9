import type { Schemas } from '@undagi/api-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { type OpenEvents, openEvents } from '../../testing/open-events.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'

const at = 'kota-arang'
let undagi: TestApp
let heard: OpenEvents[] = []
beforeAll(async () => {
  undagi = await createTestApp({
    [at]: {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], budi: ['administrator'] },
      ...{ resa: ['respondent'], nina: ['national_operator'] },
    },
    'kota-bara': { citra: ['internal_assessor'] },
  })
})
afterEach(async () => {
  await Promise.all(heard.map((events) => events.close()))
  heard = []
})
afterAll(() => undagi.close())

const assessmentId = () => assessmentOf(undagi, at)
const path = () => ({ params: { path: { assessmentId: assessmentId() } } })
const ask = (person: string, channel: string) =>
  undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/${channel}`, {
      headers: { cookie: `undagi_session=${sessionOf(person)}` },
    }),
  )
async function listen(person: string, channel = 'events') {
  const events = openEvents(await ask(person, channel))
  heard.push(events)
  await events.next('ready')
  return events
}

async function change(by: string, wanted: Schemas['ChangeCalendar']['change']) {
  const { data: calendar } = await undagi.as(by).GET('/assessments/{assessmentId}/calendar', path())
  return undagi.as(by).POST('/assessments/{assessmentId}/calendar/changes', {
    ...path(),
    body: { expectedVersion: calendar?.version ?? -1, reason: 'Surat perpanjangan.', change: wanted },
  })
}
const planned: Schemas['ChangeCalendar']['change'] = {
  kind: 'scheduled',
  windows: [{ stage: 'submission', window: { first: '2026-03-01', last: '2026-03-05', closesAt: null } }],
}
const extendedTo = (last: string): Schemas['ChangeCalendar']['change'] => ({
  ...{ kind: 'extended', stage: 'submission', last, closesAt: null },
})
const deadlineFor = async (person: string) => {
  const { data } = await undagi
    .as(person)
    .GET('/institutions/{slug}/overview', { params: { path: { slug: at } } })
  return data?.rounds.find((round) => round.assessmentId === assessmentId())?.deadline
}

test('whoever has a page of the round open hears of each change of its days: the team, those from outside, the units', async () => {
  // a unit of which nothing is asked has no page of it open
  await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2099-12-31' })
  const team = await listen('ani')
  const outside = await listen('nina', 'stages/events')
  const unit = await listen('resa', 'own-contributions/events')
  const days = [planned, extendedTo('2026-03-09'), { kind: 'closed', stage: 'submission' } as const]

  for (const next of days) {
    expect((await change('kadis', next)).error).toBeUndefined()
    expect((await team.next('change')).data).toMatchObject({ type: 'assessment_changed' })
    expect((await outside.next('change')).data).toEqual({})
    expect((await unit.next('contributions')).data).toEqual({ indicatorCode: null })
  }
})

test('what is then read is the new deadline, also where it was opened again', async () => {
  const team = await listen('ani')
  const opened = { kind: 'opened', stage: 'submission', last: '2026-03-20', closesAt: null } as const

  expect((await change('kadis', opened)).error).toBeUndefined()

  await team.next('change')
  expect(await deadlineFor('ani')).toBe('2026-03-20T17:00:00.000Z')
})

test('a change that is refused is told to nobody, and nobody elsewhere can listen', async () => {
  const team = await listen('ani')
  expect((await change('ani', extendedTo('2026-03-25'))).response.status).toBe(403)
  expect((await change('kadis', extendedTo('2026-03-10'))).error).toMatchObject({ status: 422 })
  expect((await change('kadis', extendedTo('2026-03-28'))).error).toBeUndefined()

  // Of three tries the first that it hears of is the one that was taken.
  await team.next('change')
  expect(await deadlineFor('ani')).toBe('2026-03-28T17:00:00.000Z')
  expect((await ask('citra', 'events')).status).toBe(404)
})

test('the name of a round that an administrator changes is heard too', async () => {
  const team = await listen('ani')
  const institutionId = undagi.institution(at).id
  const { data } = await undagi.as('budi').GET('/institutions/{institutionId}/round-register', {
    params: { path: { institutionId } },
  })
  const round = data?.rounds.find((each) => each.year === 2024)
  const { error } = await undagi.as('budi').PATCH('/institutions/{institutionId}/rounds/{roundId}', {
    params: { path: { institutionId, roundId: round?.id ?? '' } },
    body: { expectedVersion: round?.version ?? '', name: 'Evaluasi mandiri 2024' },
  })
  expect(error).toBeUndefined()
  expect((await team.next('change')).data).toMatchObject({ type: 'assessment_changed' })
})
