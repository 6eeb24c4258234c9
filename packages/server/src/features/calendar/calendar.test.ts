import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approveAssessment } from '../../testing/approve-assessment.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'
import { readDueDays } from './usecases/read-due-days.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], budi: ['administrator'], kadis: ['person_in_charge'] },
      ...{ tim: ['national_operator'], siti: ['respondent'] },
    },
    'kota-bara': { citra: ['person_in_charge'] },
  })
  // Clocks are put back here, and nobody worked there before they were invited.
  undagi.clock.advanceBy(7_200_000)
})
afterAll(() => undagi.close())

const path = '/assessments/{assessmentId}/calendar'
const of = (year: number) => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[year] ?? '' } },
})
const read = async (person: string, year = 2024) => (await undagi.as(person).GET(path, of(year))).data
const stageOf = async (stage: string, year = 2024) =>
  (await read('ani', year))?.stages.find((each) => each.stage === stage)

type Change = Schemas['ChangeCalendar']['change']
interface Asked {
  readonly year?: number
  readonly paper?: { readonly number: string; readonly date: string }
  readonly seen?: number
}

async function change(person: string, wanted: Change, { year = 2024, paper, seen }: Asked = {}) {
  const expectedVersion = seen ?? (await read('ani', year))?.version ?? 0
  return undagi.as(person).POST(`${path}/changes`, {
    ...of(year),
    body: { expectedVersion, change: wanted, reason: 'Surat edaran.', ...(paper && { paper }) },
  })
}

const window = (first: string | null, last: string | null) => ({ first, last, closesAt: null })
const plan = (stage: Schemas['CalendarStage'], [first, last]: [string | null, string | null]): Change => ({
  kind: 'scheduled',
  windows: [{ stage, window: window(first, last) }],
})
const until = (kind: 'extended' | 'opened', last: string): Change => ({
  ...{ kind, stage: 'submission', last, closesAt: null },
})
const codeOf = async (asked: ReturnType<typeof change>) => (await asked).error?.code

describe('the calendar of a round', () => {
  test('has no days until somebody plans them, and says by which rules the round is judged', async () => {
    const seen = await read('siti')

    expect(seen?.stages.every(({ standing }) => standing === 'unset')).toBe(true)
    expect(seen).toMatchObject({ version: 0, history: [], can: { change: false, lock: false } })
    expect(seen?.rules).toMatchObject({ kind: 'evaluation', evidenceDate: '2024-08-31' })
    expect(seen?.rules.boundary).toMatchObject({ known: expect.any(Boolean), source: expect.any(String) })
  })

  test('is planned by who answers for the round; everybody reads who did it, why, and until when', async () => {
    const { data } = await change('kadis', plan('submission', ['2026-03-01', '2026-03-12']))

    expect(data?.stages[2]).toMatchObject({
      ...{ stage: 'submission', standing: 'open', daysLeft: 10 },
      ...{ endsAt: '2026-03-12T17:00:00.000Z', endsInWords: 'Kamis, 12 Maret 2026 pukul 23.59 WIB' },
    })
    expect((await read('siti'))?.history).toMatchObject([
      {
        ...{ kind: 'scheduled', byName: 'kadis', actedAs: 'person_in_charge', reason: 'Surat edaran.' },
        stages: [{ stage: 'submission', before: null, after: window('2026-03-01', '2026-03-12') }],
      },
    ])
  })

  test('is the deadline of the round, wherever that is shown', async () => {
    const { data } = await undagi
      .as('ani')
      .GET('/institutions/{slug}/overview', { params: { path: { slug: 'kota-arang' } } })
    const round = data?.rounds.find(({ year }) => year === 2024)

    expect(round?.deadline).toBe('2026-03-12T17:00:00.000Z')
    const stage = await undagi.as('ani').GET('/assessments/{assessmentId}/stage', of(2024))
    expect(stage.data).toMatchObject({ deadline: round?.deadline, submission: 'open', isLate: false })
  })

  test('is extended, never backwards; what it was stays written', async () => {
    expect(await codeOf(change('kadis', until('extended', '2026-03-12')))).toBe('calendar.not_later')
    expect(await codeOf(change('kadis', until('extended', '2026-03-05')))).toBe('calendar.not_later')
    const { data } = await change('budi', until('extended', '2026-03-20'), {
      paper: { number: '7/SE/2026', date: '2026-03-02' },
    })

    expect(data?.history[0]).toMatchObject({
      ...{ kind: 'extended', byName: 'budi', paper: { number: '7/SE/2026' } },
      stages: [{ before: { last: '2026-03-12' }, after: { last: '2026-03-20' } }],
    })
  })

  test('is changed by nobody else, nor on a calendar that somebody changed meanwhile', async () => {
    expect(await codeOf(change('ani', until('extended', '2026-03-25')))).toBe('institutions.role_not_allowed')
    expect(await codeOf(change('citra', until('extended', '2026-03-25')))).toBe('assessments.not_found')
    const { error } = await change('kadis', until('extended', '2026-03-25'), { seen: 1 })
    expect(error).toMatchObject({ status: 409, code: 'calendar.stale_version' })
    expect((await undagi.as('citra').GET(path, of(2024))).error?.status).toBe(404)
  })

  test('has its days from outside by letter, unless the ministry itself says them', async () => {
    const documents = plan('document_review', ['2026-03-23', '2026-04-10'])
    expect(await codeOf(change('kadis', documents))).toBe('calendar.paper_required')
    const late = { number: 'B/9', date: '2999-01-01' }
    expect(await codeOf(change('kadis', documents, { paper: late }))).toBe(
      'assessments.paper_from_the_future',
    )
    expect((await change('tim', documents)).data?.history[0]).toMatchObject({
      ...{ actedAs: 'national_operator', paper: null },
    })
    expect(await codeOf(change('kadis', until('extended', '2026-04-20')))).toBe('calendar.out_of_order')
  })

  test('is told in the log of the institution', async () => {
    const log = await readLog(undagi.database)
    const changes = log.filter(
      ({ operation, outcome }) => operation === 'changeCalendar' && outcome === 'done',
    )
    expect(changes.at(-1)).toMatchObject({
      actor_name: 'tim',
      details: { calendar: [{ kind: 'scheduled' }] },
    })
  })
})

describe('a submission', () => {
  test('that was closed is not open again because a clock was put back, only because somebody opens it', async () => {
    await change('kadis', { kind: 'closed', stage: 'submission' })
    expect(await codeOf(change('kadis', { kind: 'closed', stage: 'submission' }))).toBe(
      'calendar.already_closed',
    )
    undagi.clock.advanceBy(-3_600_000)
    expect((await stageOf('submission'))?.standing).toBe('closed')
    undagi.clock.advanceBy(3_600_000)

    const { data } = await change('kadis', until('opened', '2026-03-21'))
    expect(data?.stages[2]).toMatchObject({ standing: 'open', last: '2026-03-21' })
  })

  test('is due for who reminds people, with the words in which it is said', async () => {
    const { assessmentId } = of(2024).params.path
    const due = await undagi.database.asOperator(
      { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
      (db) => readDueDays(db, [assessmentId], undagi.clock.now()),
    )

    expect(due.get(assessmentId)).toMatchObject([
      { stage: 'submission', endsInWords: 'Sabtu, 21 Maret 2026 pukul 23.59 WIB', daysLeft: 19 },
      { stage: 'document_review', isShut: false },
    ])
  })
})

describe('a locked round', () => {
  test('lets nobody move anything, is not locked twice, and is unlocked by name', async () => {
    expect(await codeOf(change('budi', { kind: 'locked' }))).toBe('institutions.role_not_allowed')
    expect((await change('kadis', { kind: 'locked' })).data?.isLocked).toBe(true)
    expect(await codeOf(change('tim', { kind: 'locked' }))).toBe('calendar.is_locked')
    expect(await codeOf(change('kadis', until('extended', '2026-03-25')))).toBe('calendar.is_locked')
    const sent = await undagi.as('ani').POST('/assessments/{assessmentId}/stage/verification', {
      ...of(2024),
      body: { expectedStage: 'filling', seenGaps: [] },
    })
    expect(sent.error?.code).toBe('calendar.is_locked')

    expect((await change('tim', { kind: 'unlocked' })).data?.isLocked).toBe(false)
    expect(await codeOf(change('tim', { kind: 'unlocked' }))).toBe('calendar.not_locked')
  })
})

describe('a deadline that was set where the round is kept', () => {
  const setDeadline = async (deadline: string | null) => {
    const institutionId = undagi.institution('kota-arang').id
    const register = await undagi
      .as('budi')
      .GET('/institutions/{institutionId}/round-register', { params: { path: { institutionId } } })
    const round = register.data?.rounds.find(({ year }) => year === 2023)
    return undagi.as('budi').PATCH('/institutions/{institutionId}/rounds/{roundId}', {
      params: { path: { institutionId, roundId: round?.id ?? '' } },
      body: { expectedVersion: round?.version ?? '', deadline },
    })
  }

  test('is the last day of the submission, to the hour, under the name of who set it', async () => {
    await setDeadline('2026-09-15T16:00:00+07:00')

    expect(await stageOf('submission', 2023)).toMatchObject({ last: '2026-09-15', closesAt: '16:00' })
    expect((await read('ani', 2023))?.history).toMatchObject([{ kind: 'scheduled', byName: 'budi' }])
    await setDeadline(null)
    expect(await stageOf('submission', 2023)).toMatchObject({ last: null, standing: 'unset' })
  })

  test('is refused while the round is locked', async () => {
    await change('kadis', { kind: 'locked' }, { year: 2023 })
    expect((await setDeadline('2026-09-15T16:00:00+07:00')).error?.code).toBe('calendar.is_locked')
  })
})

test('the calendar says where the assessment stands and since when, whatever its days say', async () => {
  const year = 2023
  expect((await read('siti', year))?.turn).toEqual({ stage: 'filling', since: null })
  await change('kadis', { kind: 'unlocked' }, { year })
  await approveAssessment(undagi, of(year).params.path.assessmentId, { assessor: 'ani', inCharge: 'kadis' })

  expect(await stageOf('filling', year)).toMatchObject({ isPassed: true })
  expect((await read('siti', year))?.turn).toEqual({
    ...{ stage: 'signing', since: undagi.clock.now().toISOString() },
  })
})
