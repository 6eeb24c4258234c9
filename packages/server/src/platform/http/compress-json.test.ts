import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { compressJson } from './compress-json.ts'

const long = { text: 'indikator '.repeat(500) }
const app = new Hono()
app.use(compressJson)
app.get('/long', (c) => c.json(long))
app.get('/short', (c) => c.json({ text: 'pendek' }))
app.get('/events', (c) => c.body(long.text, 200, { 'content-type': 'text/event-stream' }))
const get = (path: string, encoding = 'gzip, br') =>
  app.request(path, { headers: { 'accept-encoding': encoding } })

test('a long answer goes out compressed', async () => {
  const response = await get('/long')

  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(JSON.parse(gunzipSync(await response.arrayBuffer()).toString())).toEqual(long)
})

test('a short one, and one for a program that cannot unpack, go out as they are', async () => {
  expect(await (await get('/short')).json()).toEqual({ text: 'pendek' })
  expect((await get('/long', 'identity')).headers.get('content-encoding')).toBeNull()
})

test('a stream of events is left alone', async () => {
  expect((await get('/events')).headers.get('content-encoding')).toBeNull()
})
