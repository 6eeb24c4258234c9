import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, site, type TestApp } from '../../testing/create-test-app.ts'
import { tryToDelegate } from '../../testing/delegate-to.ts'
import { acceptAsNewcomer } from '../../testing/invite-people.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } }, { outbox })
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

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
