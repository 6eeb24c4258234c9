import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Listening } from '../http/listen.ts'
import { observeRequests } from '../http/observe-requests.ts'
import { defineProblem } from '../http/problem.ts'
import { createProblemHandler } from '../http/problem-response.ts'
import { requestId } from '../http/request-id.ts'
import { createMetrics } from './metrics.ts'
import { serveMetrics } from './serve-metrics.ts'

const full = defineProblem({ code: 'library.full', status: 409, title: 'Rak sudah penuh.' })
let ready = true
const metrics = createMetrics({
  version: '1.2.3',
  isReady: async () => ready,
  connections: () => [{ pool: 'writers', open: 3, idle: 1, waiting: 4 }],
})
const app = new Hono<{ Variables: { requestId: string } }>()
app.use(requestId)
app.use(observeRequests([metrics.observe]))
app.onError(createProblemHandler({ reportFailure: () => {} }))
app.get('/api/people/:name', (c) => c.text('ada'))
app.post('/api/books/:id{[0-9]+}', () => {
  throw full()
})
app.all('/api/*', (c) => c.text('', 404))

let listening: Listening
beforeAll(async () => {
  listening = await serveMetrics(metrics, 0)
})
afterAll(() => listening.close())
const read = async () => (await fetch(`${listening.address}/metrics`)).text()

test('requests are counted by route, method and status, and refusals by code', async () => {
  await app.request('/api/people/ani-lestari')
  await app.request('/api/people/budi')
  await app.request('/api/books/7', { method: 'POST' })

  const said = await read()
  expect(said).toContain(
    'undagi_http_request_duration_seconds_count{method="GET",route="/api/people/:name",status="200"} 2',
  )
  expect(said).toContain(
    'undagi_http_request_duration_seconds_count{method="POST",route="/api/books/:id",status="409"} 1',
  )
  expect(said).toContain('undagi_http_problems_total{code="library.full"} 1')
  expect(said).toContain('undagi_build_info{version="1.2.3"} 1')
  expect(said).toContain('undagi_database_connections{pool="writers",state="waiting"} 4')
  expect(said).toContain('process_resident_memory_bytes')
})

test('nothing that a visitor chose becomes a label, however much they invent', async () => {
  for (let n = 0; n < 200; n += 1) {
    await app.request(`/api/karangan-${n}?email=ani@kota.go.id`, { method: n % 2 === 0 ? 'GET' : `X${n}` })
  }

  const said = await read()
  expect(said).toContain('{method="GET",route="/api/*",status="404"} 100')
  expect(said).toContain('{method="other",route="/api/*",status="404"} 100')
  expect(said).not.toMatch(/ani|karangan/)
})

test('readiness is asked each time', async () => {
  expect(await read()).toContain('undagi_ready 1')
  ready = false
  expect(await read()).toContain('undagi_ready 0')
})

test('they are served on this computer alone, and not under a name that a page has made point here', async () => {
  expect(listening.address).toMatch(/^http:\/\/127\.0\.0\.1:/)
  const answer = await new Promise<string>((resolve, reject) => {
    get(`${listening.address}/metrics`, { headers: { host: 'rebound.elsewhere.example' } }, (response) => {
      text(response).then(resolve, reject)
    }).on('error', reject)
  })
  expect(answer).not.toContain('undagi_ready')
  expect((await fetch(listening.address)).status).toBe(404)
})
