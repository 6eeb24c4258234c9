import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { beforeEach, describe, expect, test } from 'vitest'
import { SessionNotValid } from '../database/actor.ts'
import { defineProblem } from './problem.ts'
import { createProblemHandler } from './problem-response.ts'
import { requestTooLarge } from './request.errors.ts'
import { requestId } from './request-id.ts'

const full = defineProblem({ code: 'library.full', status: 409, title: 'Rak sudah penuh.' })

let reported: { error: unknown; requestId: string }[] = []
beforeEach(() => {
  reported = []
})

const app = new Hono<{ Variables: { requestId: string } }>()
app.use(requestId)
app.onError(
  createProblemHandler({
    reportFailure: (error, id) => reported.push({ error, requestId: id }),
  }),
)
app.get('/full', () => {
  throw full({ detail: 'Rak 3', retryAfterSeconds: 60 })
})
app.get('/session', () => {
  throw new SessionNotValid()
})
app.get('/bug', () => {
  throw new Error('password=rahasia')
})
app.get('/away', () => {
  throw new Error('Failed query', { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) })
})
app.post(
  '/large',
  bodyLimit({
    maxSize: 3,
    onError: () => {
      throw requestTooLarge()
    },
  }),
  (c) => c.text('ok'),
)

describe('a problem', () => {
  test('speaks problem+json with its code, its sentence and the number of the request', async () => {
    const response = await app.request('/full')

    expect(response.status).toBe(409)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('retry-after')).toBe('60')
    expect(await response.json()).toEqual({
      type: 'about:blank',
      code: 'library.full',
      status: 409,
      title: 'Rak sudah penuh.',
      detail: 'Rak 3',
      retryAfterSeconds: 60,
      requestId: response.headers.get('x-request-id'),
    })
    expect(reported).toEqual([])
  })

  test('a session that is not valid is 401', async () => {
    expect((await app.request('/session')).status).toBe(401)
  })

  test('a failure of ours tells the log everything and the client nothing', async () => {
    const response = await app.request('/bug')

    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('rahasia')
    expect(reported).toMatchObject([{ requestId: response.headers.get('x-request-id') }])
  })

  test('a database that cannot be reached is worth another try', async () => {
    expect((await app.request('/away')).status).toBe(503)
  })

  test('a body that is too large is refused', async () => {
    expect((await app.request('/large', { method: 'POST', body: 'panjang' })).status).toBe(413)
  })
})
