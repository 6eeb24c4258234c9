import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listening, listen } from './listen.ts'
import { requestBody } from './request-body.ts'

const limits = { headersMs: 5_000, bodyMs: 5_000, fileMs: 5_000 }
const linger = { bytes: 4_000_000, silentMs: 400, partingMs: 200 }

let listening: Listening
beforeAll(async () => {
  const app = new Hono()
  const refuse = (c: Context) => c.text('Tidak ada ruang untuk berkas ini.', 507)
  app.patch('/unread', refuse)
  app.patch('/begun', async (c) => {
    for await (const piece of requestBody(c).bytes) if (piece.length > 0) break
    return refuse(c)
  })
  app.patch('/in-a-web-stream', bodyLimit({ maxSize: 1_000, onError: refuse }), refuse)
  listening = await listen(app.fetch, { host: '127.0.0.1', port: 0, limits, linger })
})
afterAll(() => listening.close())

async function beginToSend(path: string, header: string, version: string): Promise<Socket> {
  const { hostname, port } = new URL(listening.address)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write([`PATCH ${path} ${version}`, 'Host: 127.0.0.1', header, '', ''].join('\r\n'))
  return socket
}

const bytes = 50_000
const pieces = 14
const announced = `Content-Length: ${bytes * pieces}`
const chunk = Buffer.concat([
  Buffer.from(`${bytes.toString(16)}\r\n`),
  Buffer.alloc(bytes),
  Buffer.from('\r\n'),
])

test.concurrent.for([
  { path: '/unread', header: announced, piece: Buffer.alloc(bytes), last: '', version: 'HTTP/1.1' },
  { path: '/begun', header: announced, piece: Buffer.alloc(bytes), last: '', version: 'HTTP/1.1' },
  { path: '/in-a-web-stream', header: announced, piece: Buffer.alloc(bytes), last: '', version: 'HTTP/1.1' },
  {
    path: '/in-a-web-stream',
    header: 'Transfer-Encoding: chunked',
    piece: chunk,
    last: '0\r\n\r\n',
    version: 'HTTP/1.1',
  },
  ...['/unread', '/begun', '/in-a-web-stream'].flatMap((path) => [
    {
      ...{ path, header: `Connection: close\r\n${announced}`, version: 'HTTP/1.1' },
      ...{ piece: Buffer.alloc(bytes), last: '' },
    },
    { path, header: announced, piece: Buffer.alloc(bytes), last: '', version: 'HTTP/1.0' },
  ]),
])(
  'on a slow line who is refused at $path ($header $version) reads why after the last byte, like a browser',
  async (sent) => {
    const socket = await beginToSend(sent.path, sent.header, sent.version)
    for (let count = 0; count < pieces; count++) {
      socket.write(sent.piece)
      await pause(60)
    }
    socket.end(sent.last)

    const answer = await text(socket)

    expect(answer).toMatch(/^HTTP\/1\.1 507 /)
    expect(answer).toContain('Tidak ada ruang untuk berkas ini.')
  },
)

test.concurrent('who sends on beyond what is thrown away still gets the answer, and no line after it', async () => {
  const socket = await beginToSend('/unread', 'Content-Length: 900000000', 'HTTP/1.1')
  const answer = text(socket)
  const sending = (async () => {
    while (!socket.destroyed && socket.bytesWritten < 900_000_000) {
      if (!socket.write(Buffer.alloc(100_000)))
        await Promise.race([once(socket, 'drain'), once(socket, 'close')])
    }
  })().catch(() => undefined)

  expect(await answer).toContain('Tidak ada ruang untuk berkas ini.')
  socket.destroy()
  await sending
  expect(socket.bytesWritten).toBeLessThan(900_000_000)
})

test.concurrent.for(['HTTP/1.1', 'HTTP/1.0'])(
  'who falls silent after the answer is hung up on: the connection is not held (%s)',
  async (version) => {
    const socket = await beginToSend('/unread', announced, version)

    expect(await text(socket)).toContain('Tidak ada ruang untuk berkas ini.')
  },
)
