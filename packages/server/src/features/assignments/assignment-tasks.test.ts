import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { session } from '../../platform/database/tables/signin.tables.ts'
import { assignOutside } from '../../testing/assign-outside.ts'
import { countQueries } from '../../testing/count-queries.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { interviewRoom } from '../../testing/interview-room.ts'
import { setLocked } from '../../testing/set-locked.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'
import { tasksIn } from '../../testing/tasks-of.ts'
import { remind } from '../reminders/start-reminding.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
const at = 'kota-arang'
const dayMs = 24 * 60 * 60_000
const codes = ['1', '2', '3', '4', '5', '6', '7']
const path = '/assessments/{assessmentId}'
let undagi: TestApp
let tasks: ReturnType<typeof tasksIn>

// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeAll(async () => {
  const assessors = {
    eka: ['external_assessor'],
    eko: ['external_assessor'],
    baru: ['external_assessor'],
  } as const
  undagi = await createTestApp(
    {
      [at]: {
        ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
        ...{ ...assessors, rita: ['score_reviewer'], nina: ['national_operator'], budi: ['administrator'] },
      },
      'kota-bara': { citra: ['internal_assessor'], ela: ['external_assessor'] },
    },
    { outbox },
  )
  tasks = tasksIn(undagi, at)
  await assignOutside(undagi, ['eka'], { days: 30 })
  await assignOutside(undagi, ['eko'], { duty: 'second_rating', days: 30 })
  await assignOutside(undagi, ['rita'], { duty: 'review', days: 30 })
  await assignOutside(undagi, ['ela'], { at: 'kota-bara', days: 30 })
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

const assessmentId = () => undagi.institution(at).assessments[2024] ?? ''
const here = () => ({ params: { path: { assessmentId: assessmentId() } } })
type Stage = 'submitted' | 'document_review' | 'interview' | 'score_review' | 'consolidation'
const open = async (expectedStage: Stage, next: Exclude<Stage, 'submitted'>, by = 'nina') =>
  expect(
    (
      await undagi
        .as(by)
        .POST(`${path}/stages/openings`, { ...here(), body: { expectedStage, open: next, note: 'Lanjut.' } })
    ).response.status,
  ).toBe(200)
const judge = async (
  code: string,
  stage: 'document_review' | 'interview' = 'document_review',
  expectedVersion = 0,
) =>
  expect(
    (
      await undagi.as('eka').PUT(`${path}/stages/{stage}/indicators/{code}`, {
        params: { path: { assessmentId: assessmentId(), stage, code } },
        body: {
          expectedVersion,
          value: '2',
          facts: '',
          analysis: '',
          justification: `Ada, ${expectedVersion}.`,
        },
      })
    ).response.status,
  ).toBe(200)
const review = async (code: string, valid: boolean, expectedVersion = 0) =>
  expect(
    (
      await undagi.as('rita').PUT(`${path}/stage-values/{code}/review`, {
        params: { path: { assessmentId: assessmentId(), code } },
        body: { expectedVersion, valid, note: valid ? '' : 'Belum.' },
      })
    ).response.status,
  ).toBe(200)

/** What is written to people when the server looks a day later; sessions have run out by then. */
async function look(): Promise<ReadonlyMap<string, string>> {
  const before = await readOutbox(outbox)
  undagi.clock.advanceBy(dayMs)
  await remind(undagi.services)
  await undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, (db) => db.delete(session))
  for (const person of ['kadis', 'eka', 'eko', 'rita', 'nina']) await undagi.signInAgain(person)
  const letters = (await readOutbox(outbox)).filter((letter) => !before.includes(letter))
  return new Map(
    letters.map((letter) => [/^To: (\S+)/m.exec(letter)?.[1] ?? '', textOf(letter).replaceAll('\r\n', '\n')]),
  )
}

test('until it is sent nothing waits for anybody from outside; once it is, the ministry opens it', async () => {
  for (const person of ['eka', 'eko', 'rita', 'nina'])
    expect(await tasks.of(person, 'judging'), person).toEqual([])
  expect(await tasks.of('nina', 'stage')).toEqual([])

  await submitAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })

  expect(await tasks.of('nina', 'stage')).toMatchObject([{ stage: 'submitted', path: '/2024/tahap' }])
  expect(await tasks.of('eka', 'judging')).toEqual([])
})

test('documents wait for who was assigned to judge them, with how many are left and the way to the first', async () => {
  await open('submitted', 'document_review')
  await judge('1')

  expect(await tasks.of('eka', 'judging')).toMatchObject([
    {
      ...{ stage: 'document_review', path: '/2024/penilaian-luar/2', left: { count: 6, of: 7 } },
      ...{ unit: null, indicatorCode: null, question: null, daysLate: 0 },
    },
  ])
  expect(await tasks.of('eko', 'judging')).toEqual([])
  expect(await tasks.of('eko', 'second_rating')).toEqual([])
  expect(await tasks.of('rita', 'review')).toEqual([])
})

test('who was assigned nothing there is refused, and whoever belongs elsewhere finds nothing', async () => {
  const statusFor = async (person: string) =>
    (await undagi.as(person).GET(`${path}/own-tasks`, here())).response.status
  expect(await Promise.all(['baru', 'budi', 'citra', 'ela'].map(statusFor))).toEqual([403, 403, 404, 404])
  expect((await undagi.as('eka').GET(`${path}/task-board`, here())).response.status).toBe(403)
})

test('whoever is of the institution alone has nothing read of what waits outside', async () => {
  const own = (person: string) => countQueries(() => undagi.as(person).GET(`${path}/own-tasks`, here()))
  const board = (person: string) => countQueries(() => undagi.as(person).GET(`${path}/task-board`, here()))

  expect(await own('ani')).toBeLessThan(await own('eka'))
  expect(await board('sekda')).toBeLessThan(await board('nina'))
})

test('each side oversees its own: who answers for the institution does not see how far assessors are', async () => {
  expect(await tasks.onBoard('kadis', 'judging')).toEqual([])
  expect(await tasks.onBoard('nina', 'judging')).toMatchObject([{ people: [{ name: 'eka' }] }])

  const [own] = (await tasks.onBoard('nina', 'judging')) ?? []
  const remindOf = async (by: string) =>
    (await undagi.as(by).POST(`${path}/nudges`, { ...here(), body: { keys: [own?.key ?? ''] } })).data
  expect(await remindOf('kadis')).toMatchObject({ asked: 0, passedOver: 1 })
  expect(await remindOf('nina')).toMatchObject({ asked: 1 })
})

test('an assessor is told by letter as everybody is, without how far they are; the ministry only where it asks for it', async () => {
  const letters = await look()

  expect(letters.get('eka')).toMatch(/2024: nilai yang ditugaskan kepada Anda pada tahap penilaian dokumen/)
  expect(letters.get('eka')).toContain('/kota-arang/2024/penilaian-luar/2')
  expect(letters.get('eka')).not.toMatch(/\b6\b.*indikator|dari 7/)
  expect([...letters.keys()]).not.toContain('nina')
  expect([...letters.keys()]).not.toContain('baru')

  const { response } = await undagi.as('nina').PUT('/institutions/{institutionId}/own-reminders', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: { letters: 'daily' },
  })
  expect(response.status).toBeLessThan(300)
})

test('judging goes on in a locked round and waits as before', async () => {
  const before = await tasks.of('eka', 'judging')
  await setLocked(undagi, { at, by: 'nina' }, true)
  expect(before).toHaveLength(1)
  expect(await tasks.of('eka', 'judging')).toEqual(before)
  await setLocked(undagi, { at, by: 'nina' }, false)
})

test('a second rating waits over the sample for who rates it, and two values that differ for who reviews', async () => {
  const { data } = await undagi.as('nina').POST(`${path}/double-ratings/sample`, {
    ...here(),
    body: { expectedDraws: 0, size: 1, seed: 'rapat', reason: 'Uji.' },
  })
  const code = data?.draws[0]?.indicatorCodes[0] ?? ''
  expect(await tasks.of('eko', 'second_rating')).toMatchObject([
    { path: `/2024/penilaian-ganda/${code}`, left: { count: 1, of: 1 }, indicatorCode: null },
  ])
  expect(await tasks.of('eka', 'second_rating')).toEqual([])

  await undagi.as('eko').PUT(`${path}/double-ratings/{code}/own`, {
    params: { path: { assessmentId: assessmentId(), code } },
    body: { stage: 'document_review', expectedVersion: 0, value: '4', facts: '', analysis: '' },
  })
  expect(await tasks.of('eko', 'second_rating')).toEqual([])
  for (const each of codes.slice(1)) await judge(each)

  expect(await tasks.of('rita', 'settlement')).toMatchObject([
    { left: { count: 1, of: 1 }, indicatorCode: null },
  ])
  expect(await tasks.of('eka', 'settlement')).toEqual([])
})

test('once all is judged nobody is told any more, and the next step is the ministry’s', async () => {
  expect(await tasks.of('eka', 'judging')).toEqual([])
  expect(await tasks.of('nina', 'stage')).toMatchObject([{ stage: 'document_review' }])

  const letters = await look()
  expect([...letters.keys()]).not.toContain('eka')
  expect(letters.get('nina')).toContain('buka tahap berikutnya')
})

test('in the interview what is on its agenda waits; who carries a value on is late with nothing', async () => {
  await open('document_review', 'interview')
  expect(await tasks.of('eka', 'judging')).toEqual([])
  expect(await tasks.of('nina', 'stage')).toMatchObject([{ stage: 'interview' }])

  const items = [
    { code: '2', minutes: 10 },
    { code: '5', minutes: 10 },
  ]
  const { response } = await interviewRoom(undagi).conduct('eka', { kind: 'agenda_set', basedOn: 0, items })
  expect(response.status).toBe(200)
  expect(await tasks.of('eka', 'judging')).toMatchObject([
    { path: '/2024/penilaian-luar/2', left: { count: 2, of: 2 } },
  ])
  expect(await tasks.of('nina', 'stage')).toEqual([])

  await judge('2', 'interview')
  await judge('5', 'interview')
  expect(await tasks.of('eka', 'judging')).toEqual([])
  expect(await tasks.of('nina', 'stage')).toHaveLength(1)
})

test('what the review gives back waits for the assessor once more, and for nobody else', async () => {
  await open('interview', 'score_review')
  expect(await tasks.of('rita', 'review')).toMatchObject([
    { path: '/2024/reviu#indikator-1', left: { count: 7, of: 7 } },
  ])
  for (const code of codes) await review(code, code !== '3')
  expect(await tasks.of('rita', 'review')).toEqual([])

  const { response } = await undagi.as('nina').POST(`${path}/stages/return`, {
    ...here(),
    body: {
      expectedStage: 'score_review',
      note: 'Lihat lagi.',
      invalid: [{ indicatorCode: '3', text: 'Lihat lagi.' }],
    },
  })
  expect(response.status).toBe(200)

  expect(await tasks.of('eka', 'judging')).toMatchObject([
    { path: '/2024/penilaian-luar/3', left: { count: 1, of: 3 } },
  ])
})

test('a tie that was declared ends what waits, as it ends the assignment', async () => {
  await undagi.as('eka').POST(`${path}/assignments/own-ties`, {
    ...here(),
    body: { kind: 'declare', tie: 'family', from: null, until: null, note: '' },
  })

  expect(await tasks.of('eka', 'judging')).toBeUndefined()
  expect(await tasks.onBoard('nina', 'judging')).toEqual([])
  expect([...(await look()).keys()]).not.toContain('eka')
})
