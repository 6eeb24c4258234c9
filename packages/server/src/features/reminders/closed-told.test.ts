import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { session } from '../../platform/database/tables/signin.tables.ts'
import { askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'
import { tasksIn } from '../../testing/tasks-of.ts'
import { remind } from './start-reminding.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
const at = 'kota-arang'
const stage = '/assessments/{assessmentId}/stage'
const hourMs = 3_600_000
let undagi: TestApp

// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeAll(async () => {
  undagi = await createTestApp(
    {
      [at]: { ani: ['internal_assessor'], kadis: ['person_in_charge'], sari: ['respondent'] },
      'kota-bara': { tono: ['respondent'] },
    },
    { outbox },
  )
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

const here = () => ({ params: { path: { assessmentId: assessmentOf(undagi, at) } } })

async function send(): Promise<void> {
  const { data } = await undagi
    .as('ani')
    .GET(stage, { params: { ...here().params, query: { with: 'requests' } } })
  const seenRequests = data?.openRequests?.map(({ requestId }) => requestId) ?? []
  const body = { expectedStage: 'filling' as const, seenGaps: data?.gaps ?? [], seenRequests }
  expect((await undagi.as('ani').POST(`${stage}/verification`, { ...here(), body })).data?.stage).toBe(
    'verification',
  )
}

/** What is written to people when the server looks so much later; sessions have run out by then. */
async function lookAfter(hours: number): Promise<readonly string[]> {
  const before = await readOutbox(outbox)
  undagi.clock.advanceBy(hours * hourMs)
  await remind(undagi.services)
  await undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, (db) => db.delete(session))
  for (const person of ['ani', 'kadis', 'sari', 'tono']) await undagi.signInAgain(person)
  const letters = (await readOutbox(outbox)).filter((letter) => !before.includes(letter))
  return letters
    .filter((letter) => /^To: sari/m.test(letter))
    .map((letter) => `${subjectOf(letter)}\n${textOf(letter)}`)
}

const subjectOf = (letter: string) => /^Subject: (.*)$/m.exec(letter)?.[1] ?? ''

test('a unit whose question was closed by the sending is told so by letter, once, and has nothing to do', async () => {
  await askUnit(undagi, { at, indicatorCode: '2', dueOn: '2026-03-31' })
  expect((await lookAfter(0.1)).join()).toContain('Apakah jam buka sudah diatur?')

  await send()
  // one digest a day, and nothing in the night
  expect(await lookAfter(1)).toEqual([])
  expect(await lookAfter(14)).toEqual([])

  const letters = await lookAfter(10)
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('ditutup karena penilaiannya dikirim tanpa menunggu jawaban')
  expect(letters[0]).toContain('Untuk diketahui')
  expect(letters[0]).not.toMatch(/1 tugas/)
  expect(await tasksIn(undagi, at).of('sari', 'request_closed')).toEqual([])
  expect(await tasksIn(undagi, at).onBoard('kadis', 'request_closed')).toEqual([])

  expect(await lookAfter(24)).toEqual([])
  expect(await lookAfter(24)).toEqual([])
})

test('what was given back before anybody could be told is open again, and no letter says that it was closed', async () => {
  const returned = async () =>
    undagi.as('kadis').POST(`${stage}/return`, {
      ...here(),
      body: { expectedStage: 'verification', note: 'Lengkapi.', revisionNotes: [] },
    })
  expect((await returned()).data?.stage).toBe('filling')
  await lookAfter(24)
  await askUnit(undagi, { at, indicatorCode: '3', dueOn: '2026-04-30' })

  await send()
  expect((await returned()).data?.stage).toBe('filling')

  expect((await lookAfter(24)).join()).not.toContain('ditutup')
})
