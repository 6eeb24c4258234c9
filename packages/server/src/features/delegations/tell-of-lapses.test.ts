import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { delegateToColleague, tryToDelegate, withdraw } from '../../testing/delegate-to.ts'
import { endRole } from '../../testing/end-role.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'
import { tellOfLapses } from './tell-of-lapses.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp(
    {
      'kota-arang': {
        ...{ ani: ['internal_assessor'], dodi: ['data_entry_officer'], sari: ['data_entry_officer'] },
        ...{ budi: ['respondent'], citra: ['respondent'], wati: ['administrator'] },
      },
    },
    { outbox },
  )
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

const at = 'kota-arang'
const dayMs = 24 * 60 * 60_000

/** What the server writes when it looks, and when it looks once more. */
async function look(): Promise<string[]> {
  const read = async () => {
    await undagi.services.letters.settled()
    return (await readOutbox(outbox)).map(textOf)
  }
  const before = await read()
  await tellOfLapses(undagi.services)
  await tellOfLapses(undagi.services)
  return (await read()).filter((letter) => !before.includes(letter))
}

test('nobody is written to about what goes on, or was withdrawn', async () => {
  const given = await delegateToColleague(undagi, { by: 'ani', at, codes: ['1'], days: 30 }, 'budi')
  await delegateToColleague(undagi, { by: 'ani', at, codes: ['2'], days: 30 }, 'citra')
  await withdraw(undagi, 'ani', given)

  expect(await look()).toEqual([])
})

test('the helper works there no more: the giver hears of it once', async () => {
  await endRole(undagi, { of: 'citra', role: 'respondent', by: 'wati', at })

  const letters = await look()

  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('Yth. ani')
  expect(letters[0]).toContain('citra tidak lagi bekerja di sana, atau sekarang menilai instansi itu')
})

test('the giver’s role has ended: what was lent from it is told to them', async () => {
  await delegateToColleague(undagi, { by: 'dodi', at, codes: ['3'], days: 30 }, 'budi')
  await endRole(undagi, { of: 'dodi', role: 'data_entry_officer', by: 'wati', at })

  const letters = await look()

  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('Yth. dodi')
  expect(letters[0]).toContain('Anda tidak lagi memegang peran untuk mengisi')
})

test('an invitation that nobody accepted in time is told to whoever asked; what ends on its day is not', async () => {
  await tryToDelegate(
    undagi,
    { by: 'sari', at, codes: ['4'], days: 30 },
    { name: 'Hana', email: 'hana@undagi.test' },
  )
  await delegateToColleague(undagi, { by: 'sari', at, codes: ['5'], days: 3 }, 'budi')
  expect(await look()).toEqual([])
  undagi.clock.advanceBy(15 * dayMs)

  const letters = await look()

  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('Hana tidak menerima undangannya pada waktunya')
})
