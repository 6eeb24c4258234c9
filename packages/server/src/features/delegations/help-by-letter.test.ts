import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, site, type TestApp } from '../../testing/create-test-app.ts'
import { delegateToColleague, tryToDelegate } from '../../testing/delegate-to.ts'
import { acceptAsNewcomer } from '../../testing/invite-people.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp(
    {
      'kota-arang': {
        ...{ ani: ['internal_assessor'], dodi: ['data_entry_officer'], budi: ['respondent'] },
        wati: ['administrator'],
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
const byAni = { by: 'ani', at, codes: ['1', '2'] }
async function lettersTo(address: string): Promise<string[]> {
  await undagi.services.letters.settled()
  return (await readOutbox(outbox)).filter((letter) => letter.includes(address)).map(textOf)
}

test('where letters are sent, the link to help goes to the mailbox alone: whoever asks for help never holds it', async () => {
  const giving = { by: 'ani', at: 'kota-arang', codes: ['1'] }
  const to = { name: 'Eka', email: 'eka@undagi.test' }
  const { data: given } = await tryToDelegate(undagi, giving, to)
  const letters = (await readOutbox(outbox)).map(textOf)
  const token = /#([\w-]+)/.exec(letters[0] ?? '')?.[1] ?? ''

  expect(given).toMatchObject({ delegateName: 'Eka', state: 'waiting', token: null, letter: 'sent' })
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain(`${site}/undangan#`)
  expect(letters[0]).toContain('ani mengundang Anda')
  expect(letters[0]).toContain('untuk membantu mengisi penilaian.')
  expect((await acceptAsNewcomer(undagi, token)).response.status).toBe(200)
})

test('a colleague who is asked for help is told by letter: who asks, which indicators, until when, without a link that opens anything', async () => {
  await delegateToColleague(undagi, { by: 'dodi', at, codes: ['3'], days: 7 }, 'budi')

  const [letter] = await lettersTo('budi@undagi.test')
  expect(letter).toContain('dodi meminta bantuan Anda mengisi indikator 3')
  expect(letter).toMatch(/sampai \d+ Maret 2026/)
  expect(letter).toContain(`${site}/${at}/pendelegasian`)
  expect(letter).not.toContain('#')
})

test('whoever asked hears that the invitation was accepted, by letter and on the page', async () => {
  await tryToDelegate(undagi, byAni, { name: 'Fitri', email: 'fitri@undagi.test' })
  const token = /#([\w-]+)/.exec((await lettersTo('fitri@undagi.test'))[0] ?? '')?.[1] ?? ''
  await acceptAsNewcomer(undagi, token)

  expect((await lettersTo('ani@undagi.test')).join('\n')).toContain(
    'menerima undangan Anda dan dapat mengisi indikator 1, 2',
  )
  const { data } = await undagi.as('ani').GET('/account/delegations')
  expect(data?.given[0]).toMatchObject({ state: 'running', acceptedAt: undagi.clock.now().toISOString() })
})

test('an invitation to a role tells nobody but the log that it was accepted', async () => {
  const before = (await readOutbox(outbox)).length
  await undagi.as('wati').POST('/institutions/{institutionId}/invitations', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: { name: 'Gita', email: 'gita@undagi.test', roles: ['coordinator'] },
  })
  const token = /#([\w-]+)/.exec((await lettersTo('gita@undagi.test'))[0] ?? '')?.[1] ?? ''
  expect((await acceptAsNewcomer(undagi, token)).response.status).toBe(200)

  await undagi.services.letters.settled()
  expect(await readOutbox(outbox)).toHaveLength(before + 1)
})
