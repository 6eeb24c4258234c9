import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { answerFor, askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'
import { remind } from './start-reminding.ts'
import { planLetters } from './usecases/plan-letters.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
const at = 'kota-arang'
const hourMs = 60 * 60_000
const dayMs = 24 * hourMs
let undagi: TestApp

// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeAll(async () => {
  undagi = await createTestApp(
    {
      [at]: {
        ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], koor: ['coordinator'] },
        ...{ sari: ['respondent'], wati: ['unit_head'], yusuf: ['external_assessor'] },
      },
      'kota-bara': { dedi: ['respondent'] },
    },
    { outbox },
  )
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

/** What goes when two servers look at the same time, and one of them once more. */
async function look() {
  const before = await readOutbox(outbox)
  await Promise.all([remind(undagi.services), remind(undagi.services)])
  await remind(undagi.services)
  const letters = await readOutbox(outbox)
  return letters
    .filter((letter) => !before.includes(letter))
    .map((letter) => ({
      to: /^To: (\S+)/m.exec(letter)?.[1] ?? '',
      text: textOf(letter).replaceAll('\r\n', '\n'),
    }))
}

/** Which of the two requests it is about. */
let first: string

test('nothing to do: nobody is written to', async () => {
  expect(await look()).toEqual([])
})

test('a unit that is asked is told so in one letter, whatever it is asked and however many servers look', async () => {
  first = await askUnit(undagi, {
    at,
    indicatorCode: '1',
    dueOn: '2026-03-10',
    question: 'Ada\naturan jam buka?',
  })
  await askUnit(undagi, { at, indicatorCode: '2', dueOn: '2026-03-20' })

  const letters = await look()

  expect(letters.map(({ to }) => to)).toEqual(['sari'])
  expect(letters[0]?.text).toContain('Baru untuk Anda:')
  expect(letters[0]?.text).toContain(
    '- 2024, Dinas Uji, indikator 1: Ada aturan jam buka? (batas waktu 10 Maret 2026)',
  )
  expect(letters[0]?.text).toContain('https://undagi.kota.test/kota-arang/2024/tugas')
})

test('nothing goes at night, on Saturday or on Sunday; what came meanwhile goes in one letter on Monday', async () => {
  undagi.clock.advanceBy(4 * dayMs + 12 * hourMs)
  await askUnit(undagi, { at, indicatorCode: '3', dueOn: '2026-03-30' })
  // Friday evening, Saturday and Sunday morning
  expect(await look()).toEqual([])
  undagi.clock.advanceBy(12 * hourMs)
  expect(await look()).toEqual([])
  undagi.clock.advanceBy(dayMs)
  expect(await look()).toEqual([])
  undagi.clock.advanceBy(dayMs)

  const [letter, ...others] = await look()

  expect(others).toEqual([])
  expect(letter?.text).toMatch(/Batas waktunya sudah dekat:\n- .*indikator 1/)
  expect(letter?.text).toMatch(/Baru untuk Anda:\n- .*indikator 3/)
  expect(letter?.text).not.toContain('indikator 2')
})

test('a second thing of the same day waits for the next one', async () => {
  await askUnit(undagi, { at, indicatorCode: '4', dueOn: '2026-03-30' })
  expect(await look()).toEqual([])
  undagi.clock.advanceBy(dayMs)

  const letters = await look()

  expect(letters).toHaveLength(1)
  expect(letters[0]?.text).toMatch(/Batas waktunya tiba:\n- .*indikator 1/)
  expect(letters[0]?.text).toMatch(/Baru untuk Anda:\n- .*indikator 4/)
})

test('what is not done goes to the head of the unit, then to who answers for the whole; the server may have been down for a week', async () => {
  undagi.clock.advanceBy(8 * dayMs)

  const letters = await look()

  expect(letters.map(({ to }) => to).sort()).toEqual(['kadis', 'koor', 'sari', 'wati'])
  const textTo = (person: string) => letters.find(({ to }) => to === person)?.text
  expect(textTo('sari')).toMatch(/Sudah lewat batas waktu:\n- .*indikator 1.*terlambat 8 hari/)
  expect(textTo('wati')).toMatch(/Belum dijawab perangkat daerah Anda.*:\n- .*indikator 1/)
  expect(textTo('kadis')).toMatch(/Belum dikerjakan.*:\n- .*Dinas Uji, indikator 1/)
  expect(textTo('kadis')).not.toContain('indikator 2')
})

test('what was answered is silent, also where its letter was written down before', async () => {
  const last = await askUnit(undagi, { at, indicatorCode: '5', dueOn: '2026-03-31' })
  undagi.clock.advanceBy(dayMs)
  await planLetters(undagi.database, {
    ...{ institutionId: undagi.institution(at).id, at: undagi.clock.now(), canSendLetters: true },
    editions: undagi.services.editions,
  })
  await answerFor(undagi, at, last)
  await answerFor(undagi, at, first)

  expect((await look()).filter(({ text }) => /indikator [15]/.test(text))).toEqual([])
})

test('the last day of the round is told to who fills in; elsewhere nobody is told what does not concern them', async () => {
  const { id, rounds: seeded } = undagi.institution(at)
  const deadline = new Date(undagi.clock.now().getTime() + 2 * dayMs)
  await undagi.database.asOperator({ institutions: [id], at: undagi.clock.now() }, (db) =>
    db
      .update(rounds)
      .set({ deadline })
      .where(eq(rounds.id, seeded[2024] ?? '')),
  )

  const letters = await look()

  expect(letters.map(({ to }) => to)).toEqual(['ani'])
  expect(letters[0]?.text).toContain('- 2024: kirim penilaian mandiri untuk diverifikasi (batas waktu')
})
