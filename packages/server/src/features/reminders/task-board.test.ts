import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reminderPreferences } from '../../platform/database/tables/reminders.tables.ts'
import { askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'
import { hashSecretToken } from '../session/secret-token.ts'
import { remind } from './start-reminding.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
const at = 'kota-arang'
let undagi: TestApp
let key: string

// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeAll(async () => {
  undagi = await createTestApp(
    {
      [at]: {
        ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], koor: ['coordinator'] },
        ...{ sari: ['respondent'], wati: ['unit_head'], admin: ['administrator'] },
      },
      'kota-bara': { dedi: ['person_in_charge'] },
    },
    { outbox },
  )
  key = `contribution:${await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2026-02-27' })}`
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

const path = () => ({ assessmentId: assessmentOf(undagi, at) })
const own = (person: string) =>
  undagi.as(person).GET('/assessments/{assessmentId}/own-tasks', { params: { path: path() } })
const board = (person: string) =>
  undagi.as(person).GET('/assessments/{assessmentId}/task-board', { params: { path: path() } })
const nudge = (person: string, keys: string[]) =>
  undagi.as(person).POST('/assessments/{assessmentId}/nudges', { params: { path: path() }, body: { keys } })
const choose = (person: string, letters: Schemas['OwnReminders']['letters']) =>
  undagi.as(person).PUT('/institutions/{institutionId}/own-reminders', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: { letters },
  })
const lettersTo = async (person: string) =>
  (await readOutbox(outbox)).filter((letter) => letter.includes(`<${person}@undagi.test>`)).map(textOf)

test('the respondent sees what waits for them and how late it is; a colleague sees their own turn and not the unit’s', async () => {
  expect((await own('sari')).data).toMatchObject({
    tasks: [{ key, kind: 'contribution', unit: { name: 'Dinas Uji' }, daysLate: 3 }],
    ...{ letters: 'daily', canSendLetters: true },
  })
  expect((await own('ani')).data?.tasks).toMatchObject([{ kind: 'stage', stage: 'filling', dueAt: null }])
  expect((await own('koor')).data?.tasks).toEqual([])
})

test('the board is for the person in charge and the coordinator: others are refused, and elsewhere it is not there', async () => {
  expect((await board('kadis')).data).toMatchObject({
    tasks: [{ key, daysLate: 3, people: [{ name: 'sari' }], reminded: null }, { kind: 'stage' }],
    ...{ canRemind: true, opensAt: null },
  })
  expect((await board('koor')).response.status).toBe(200)
  for (const person of ['ani', 'sari', 'wati', 'admin'])
    expect((await board(person)).response.status, person).toBe(403)
  expect((await board('dedi')).response.status).toBe(404)
  expect((await own('dedi')).response.status).toBe(404)
  expect((await own('admin')).response.status).toBe(403)
})

test('reminding now sends one letter, is refused to others, and a second time that day is passed over', async () => {
  expect((await nudge('sari', [key])).response.status).toBe(403)
  expect((await nudge('dedi', [key])).response.status).toBe(404)
  const results = await Promise.all([nudge('kadis', [key]), nudge('koor', [key, 'contribution:lain'])])
  expect(results.reduce((sum, { data }) => sum + (data?.asked ?? 0), 0)).toBe(1)

  await remind(undagi.services)
  await remind(undagi.services)

  const letters = await lettersTo('sari')
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('Anda diminta mendahulukan ini:')
  expect((await nudge('koor', [key])).data).toEqual({ asked: 0, passedOver: 1, opensAt: null })
  expect((await board('koor')).data?.tasks[0]).toMatchObject({ reminded: { state: 'sent' } })
})

test('at night a reminder waits until the morning, and the answer says so', async () => {
  const next = `contribution:${await askUnit(undagi, { at, indicatorCode: '2', dueOn: '2026-03-02' })}`
  undagi.clock.advanceBy(11.5 * 60 * 60_000)

  const { data } = await nudge('kadis', [next])
  await remind(undagi.services)

  expect(data).toEqual({ asked: 1, passedOver: 0, opensAt: '2026-03-03T00:00:00.000Z' })
  expect(await lettersTo('sari')).toHaveLength(1)
})

test('a person chooses for themselves how much they are written to, and the database lets nobody choose for another', async () => {
  expect((await choose('sari', 'none')).data).toEqual({ letters: 'none' })
  const third = `contribution:${await askUnit(undagi, { at, indicatorCode: '3', dueOn: '2026-03-02' })}`
  // Nobody would be written to: whoever asks is told so.
  expect((await nudge('kadis', [third])).data).toMatchObject({ asked: 0, passedOver: 1 })
  expect((await board('kadis')).data?.tasks.find((task) => task.key === third)).toMatchObject({
    ...{ people: [{ name: 'sari', letters: 'none' }], nudgedAt: null },
  })
  expect((await choose('sari', 'urgent')).data).toEqual({ letters: 'urgent' })
  expect((await nudge('kadis', [third])).data).toMatchObject({ asked: 1, passedOver: 0 })
  expect((await own('sari')).data?.letters).toBe('urgent')
  expect((await choose('admin', 'none')).response.status).toBe(403)
  expect((await choose('dedi', 'none')).response.status).toBe(404)

  const silence = (person: string) =>
    undagi.database.asActor({ token: hashSecretToken(sessionOf(person)), at: undagi.clock.now() }, ({ db }) =>
      db.update(reminderPreferences).set({ letters: 'none' }).returning(),
    )
  expect(await silence('wati')).toEqual([])
  expect(await silence('sari')).toHaveLength(1)
})
