import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listening, listen } from './listen.ts'
import { requestBody } from './request-body.ts'

/** Longer than a sender is given to send the rest of what was refused. */
const afterThrowingAwayMs = 600

let listening: Listening
beforeAll(async () => {
  const refuse = (c: Context) => c.text('ditolak', 409)
  const app = new Hono()
  app.patch('/unread', async (c) => {
    requestBody(c)
    // As long as it takes to see that the piece does not fit.
    await pause(20)
    return refuse(c)
  })
  app.patch('/begun', async (c) => {
    for await (const piece of requestBody(c).bytes) if (piece.length > 0) break
    return refuse(c)
  })
  app.get('/', (c) => c.text('halo'))
  listening = await listen(app.fetch, { host: '127.0.0.1', port: 0 })
})
afterAll(() => listening.close())

test.concurrent.for(['/unread', '/begun'])(
  'who was refused a file at %s goes on over the same line',
  async (path) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const refused = await say(agent, 'PATCH', path, Buffer.alloc(8_000_000))
    expect(refused).toEqual({ status: 409, words: 'ditolak', isSameLine: false })
    await pause(afterThrowingAwayMs)

    expect(await say(agent, 'GET', '/')).toEqual({ status: 200, words: 'halo', isSameLine: true })
    agent.destroy()
  },
)

async function say(agent: Agent, ...[method, path, body]: readonly [string, string, Buffer?]) {
  const asking = request(new URL(path, listening.address), { agent, method })
  asking.end(body)
  const [answer]: IncomingMessage[] = await once(asking, 'response')
  if (answer === undefined) throw new Error('No answer')
  return { status: answer.statusCode, words: await text(answer), isSameLine: asking.reusedSocket }
}
