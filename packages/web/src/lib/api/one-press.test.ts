import { expect, test } from 'vitest'
import { sendOncePerPress } from './one-press.ts'

const invite = (body: string, method = 'POST') =>
  new Request('http://undagi.test/api/invitations', { method, body })

/** A server that counts, and answers when it is told to. */
function createServer(statuses: readonly number[] = []) {
  let now = 0
  let sent = 0
  const send = sendOncePerPress(
    async () => {
      sent += 1
      return new Response(`answer ${sent}`, { status: statuses[sent - 1] ?? 201 })
    },
    () => now,
  )
  return { send, pass: (ms: number) => (now += ms), sent: () => sent }
}

test('a double click sends once, and both clicks get the whole answer', async () => {
  const server = createServer()

  const answers = await Promise.all([server.send(invite('a')), server.send(invite('a'))])

  expect(server.sent()).toBe(1)
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['answer 1', 'answer 1'])
})

test('a second click right after the answer is still the same press; a second later it is another', async () => {
  const server = createServer()

  await server.send(invite('a'))
  server.pass(400)
  expect(await (await server.send(invite('a'))).text()).toBe('answer 1')
  server.pass(1_000)
  expect(await (await server.send(invite('a'))).text()).toBe('answer 2')
})

test('other words, or another verb, are another write', async () => {
  const server = createServer()

  await Promise.all([server.send(invite('a')), server.send(invite('b')), server.send(invite('a', 'PATCH'))])

  expect(server.sent()).toBe(3)
})

test('what was refused, or never answered, may be tried again at once', async () => {
  const server = createServer([409, 201])

  expect((await server.send(invite('a'))).status).toBe(409)
  expect((await server.send(invite('a'))).status).toBe(201)

  let tries = 0
  const cut = sendOncePerPress(async () => {
    tries += 1
    throw new TypeError('no line')
  })
  await expect(cut(invite('a'))).rejects.toThrow('no line')
  await expect(cut(invite('a'))).rejects.toThrow('no line')
  expect(tries).toBe(2)
})

test('a question asked by POST is asked again as soon as it is answered', async () => {
  const server = createServer([200, 200])

  await server.send(invite('token'))
  await server.send(invite('token'))

  expect(server.sent()).toBe(2)
})

test('setting a value may be repeated', async () => {
  const server = createServer()

  await Promise.all([server.send(invite('a', 'PUT')), server.send(invite('a', 'PUT'))])

  expect(server.sent()).toBe(2)
})

test('a change that names the version it saw does not stand against itself: the second click is answered as the first', async () => {
  const server = createServer([200, 200, 409, 200])
  const mark = (expectedVersion: number) => invite(JSON.stringify({ valid: true, expectedVersion }), 'PUT')

  const answers = await Promise.all([server.send(mark(0)), server.send(mark(0))])
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['answer 1', 'answer 1'])
  server.pass(400)
  expect(await (await server.send(mark(0))).text()).toBe('answer 1')

  // what is seen meanwhile is another change; a refused one may be tried again at once
  expect(await (await server.send(mark(1))).text()).toBe('answer 2')
  expect((await server.send(mark(2))).status).toBe(409)
  expect((await server.send(mark(2))).status).toBe(200)
})
