import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Listening, listen } from './listen.ts'

let listening: Listening
const heard: string[] = []
beforeAll(async () => {
  const app = new Hono()
  app.onError((_, c) => c.text('gagal', 500))
  app.post('/', async (c) => {
    heard.push(await c.req.text())
    return c.text('ok')
  })
  app.get('/', async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    return c.text('akhirnya')
  })
  const limits = { headersMs: 300, bodyMs: 300, fileMs: 60_000 }
  listening = await listen(app.fetch, { host: '127.0.0.1', port: 0, limits })
})
afterAll(() => listening.close())

/** Says this much and then keeps the line open; what comes back until it is closed. */
async function say(words: string): Promise<string> {
  const { hostname, port } = new URL(listening.address)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(words)
  return text(socket)
}

const post = (...headers: string[]) => ['POST / HTTP/1.1', 'Host: 127.0.0.1', ...headers, '', ''].join('\r\n')

describe('a connection is not held by', () => {
  test('headers that never end', async () => {
    expect(await say('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ')).toContain('408 Request Timeout')
  })

  test('a body that never ends, and the answer says why', async () => {
    const answer = await say(`${post('Content-Type: application/json', 'Content-Length: 100')}{"a":`)

    expect(answer).toContain('408 Request Timeout')
    expect(answer).toContain('Permintaan terlalu lama sampai')
    expect(heard).toEqual([])
  })
})

test('an answer may take longer than a request: a page that listens stays connected', async () => {
  expect(await (await fetch(listening.address)).text()).toBe('akhirnya')
})

test('headers larger than any browser needs are refused, with what to do', async () => {
  const answer = await say(post(`Cookie: a=${'x'.repeat(20_000)}`))

  expect(answer).toContain('431 Request Header Fields Too Large')
  expect(answer).toContain('Hapus kuki situs ini')
})

test.each([
  ['a request that is none', 'halo\r\n\r\n'],
  ['two lengths for one body', `${post('Content-Length: 1', 'Content-Length: 2')}ab`],
  [
    'a length beside a stream of pieces',
    `${post('Content-Length: 1', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
  ],
  ['a header that goes on in the next line', 'GET / HTTP/1.1\r\nHost: a\r\n b: c\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
])('%s is refused, and repeats nothing of what was sent', async (_, words) => {
  const answer = await say(words)

  expect(answer).toContain('400 Bad Request')
  expect(answer).not.toContain('halo')
})

test('TRACE, which would give back what was sent, is not answered', async () => {
  const answer = await say(
    'TRACE / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nX-Secret: rahasia\r\n\r\n',
  )

  expect(answer).not.toContain('200 OK')
  expect(answer).not.toContain('rahasia')
})

test('who is being answered when it stops gets the whole answer, and does not hold it up after that', async () => {
  let end = () => {}
  const body = new ReadableStream({
    start: (answer) => {
      answer.enqueue('mula')
      end = () => answer.close()
    },
  })
  const stopping = await listen(async () => new Response(body), { host: '127.0.0.1', port: 0 })
  const answer = await fetch(stopping.address)

  const closed = stopping.close()
  end()

  expect(await answer.text()).toBe('mula')
  const startedAt = performance.now()
  await closed
  expect(performance.now() - startedAt).toBeLessThan(3_000)
})
