import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startSmtpServer } from '../../testing/smtp-server.ts'
import { createTestClock } from '../../testing/test-clock.ts'
import { openPost } from './open-post.ts'
import { wasSurelyRefused } from './was-surely-refused.ts'

const letter = { to: { name: 'Ani', address: 'ani@kota.go.id' }, subject: 'Halo', text: 'Isi.' }

/** What sending fails with. */
async function failureOf(url: string): Promise<unknown> {
  const post = openPost({ url, from: 'Undagi <undagi@kota.go.id>' }, createTestClock())
  return post.send(letter).then(
    () => undefined,
    (error: unknown) => error,
  )
}

test('nobody listens: nobody has it', async () => {
  const server = await startSmtpServer()
  await server.close()

  expect(wasSurelyRefused(await failureOf(server.url))).toBe(true)
})

test('the mailbox does not exist, or the password is wrong: nobody has it', async () => {
  const unknown = await startSmtpServer({ unknownAddress: letter.to.address })
  const guarded = await startSmtpServer({ credentials: { user: 'undagi', password: 'rahasia' } })
  onTestFinished(async () => {
    await unknown.close()
    await guarded.close()
  })

  expect(wasSurelyRefused(await failureOf(unknown.url))).toBe(true)
  expect(wasSurelyRefused(await failureOf(guarded.url.replace('rahasia', 'tebakan')))).toBe(true)
})

test('the line breaks after the letter was given: nobody knows', async () => {
  const answers = ['250 ok\r\n', '250 ok\r\n', '250 ok\r\n', '354 go on\r\n']
  const server = createServer((socket) => {
    let turn = 0
    socket.write('220 test\r\n')
    socket.on('error', () => {})
    socket.on('data', () => {
      const answer = answers[turn]
      turn += 1
      if (answer === undefined) socket.destroy()
      else socket.write(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0

  const failure = await failureOf(`smtp://127.0.0.1:${port ?? 0}`)

  expect(failure).toBeInstanceOf(Error)
  expect(wasSurelyRefused(failure)).toBe(false)
})
