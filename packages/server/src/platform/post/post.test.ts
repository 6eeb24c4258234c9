import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readOutbox, startSmtpServer, textOf } from '../../testing/smtp-server.ts'
import { createTestClock } from '../../testing/test-clock.ts'
import { openPost } from './open-post.ts'

const from = 'Undagi <undagi@kota.go.id>'
const clock = createTestClock()
const letter = {
  to: { name: 'Ani Çelebi', address: 'ani@kota.go.id' },
  subject: 'Kata sandi baru untuk “Undagi”',
  text: 'Halo Ani,\n\nbukalah https://undagi.kota.go.id/sandi-baru#abc\n.\nTitik di awal baris tetap ada.\n',
}

function outbox() {
  const folder = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const url = pathToFileURL(folder).href
  return { folder, url, read: () => readOutbox(folder) }
}

async function mailServer(options: Parameters<typeof startSmtpServer>[0] = {}) {
  const server = await startSmtpServer(options)
  onTestFinished(() => server.close())
  return { url: server.url, read: async () => server.received }
}

// Whatever brings letters on their way keeps to the same.
describe.each([
  ['an outbox', async () => outbox()],
  ['a mail server', async () => mailServer()],
  [
    'a mail server that asks for a password',
    () => mailServer({ credentials: { user: 'undagi', password: 'rahasia' } }),
  ],
])('%s', (_, place) => {
  test('takes a letter whole: to whom, about what, and every line', async () => {
    const { url, read } = await place()

    await openPost({ url, from }, clock).send(letter)

    const [received = ''] = await read()
    expect(received).toMatch(/^From: Undagi <undagi@kota\.go\.id>\r$/m)
    expect(received).toMatch(/^To: .*<ani@kota\.go\.id>\r$/m)
    expect(received).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(textOf(received).replaceAll('\r\n', '\n').trim()).toBe(letter.text.trim())
  })

  test('lets nobody add headers or receivers through a name or a subject', async () => {
    const { url, read } = await place()

    await openPost({ url, from }, clock).send({
      to: { name: 'Ani\r\nBcc: eva@example.org', address: 'ani@kota.go.id' },
      subject: 'Halo\r\nBcc: eva@example.org\r\n\r\n<b>isi lain</b>',
      text: 'Isi.',
    })

    const received = await read()
    expect(received).toHaveLength(1)
    expect(received[0]).not.toMatch(/^Bcc:/im)
    expect(textOf(received[0] ?? '').trim()).toBe('Isi.')
  })

  test('says that letters can be sent', async () => {
    const { url } = await place()

    expect(await openPost({ url, from }, clock).check()).toBeNull()
  })
})

describe('a post that cannot send', () => {
  test('fails where nobody listens, and says so when it is asked', async () => {
    const server = await startSmtpServer()
    await server.close()
    const post = openPost({ url: server.url, from }, clock)

    await expect(post.send(letter)).rejects.toThrow()
    expect(await post.check()).toContain('tidak dapat dipakai')
  })

  test('fails where the password is wrong, and tells nobody what it was', async () => {
    const { url } = await mailServer({ credentials: { user: 'undagi', password: 'rahasia' } })
    const post = openPost({ url: url.replace('rahasia', 'tebakanku'), from }, clock)

    await expect(post.send(letter)).rejects.toThrow()
    expect(await post.check()).not.toContain('tebakanku')
  })

  test('fails where the mailbox does not exist', async () => {
    const { url } = await mailServer({ unknownAddress: letter.to.address })

    await expect(openPost({ url, from }, clock).send(letter)).rejects.toThrow()
  })

  test('says that its folder cannot be written', async () => {
    const { folder } = outbox()
    const file = join(folder, 'berkas')
    writeFileSync(file, '')

    expect(await openPost({ url: pathToFileURL(file).href, from }, clock).check()).toContain(
      'tidak dapat ditulisi',
    )
  })
})

test('letters in an outbox are for its owner alone, and never half there', async () => {
  const { folder, url } = outbox()
  await openPost({ url, from }, clock).send(letter)

  const names = await readdir(folder)
  expect(names).toHaveLength(1)
  expect(statSync(join(folder, names[0] ?? '')).mode & 0o777).toBe(0o600)
})

test.each([
  ['http://surel.kota.go.id', from],
  ['surel.kota.go.id', from],
  ['smtp://', from],
  ['smtp://surel.kota.go.id', 'bukan alamat'],
])('"%s" with sender "%s" is refused when it is read', (url, sender) => {
  expect(() => openPost({ url, from: sender }, clock)).toThrow(/UNDAGI_MAIL/)
})
