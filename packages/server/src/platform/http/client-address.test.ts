import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const ask = async (trustProxy: boolean, headers: Record<string, string> = {}) => {
  const app = new Hono()
  app.get('/', (c) => c.text(clientAddress(c, trustProxy)))
  const socket = { incoming: { socket: { remoteAddress: '192.0.2.7' } } }
  return (await app.request('/', { headers }, socket)).text()
}

test('the address is that of the connection', async () => {
  expect(await ask(false)).toBe('192.0.2.7')
})

test('a header from outside is not believed', async () => {
  expect(await ask(false, { 'x-forwarded-for': '203.0.113.1' })).toBe('192.0.2.7')
})

test('a trusted proxy is believed in what it wrote itself: the last entry', async () => {
  expect(await ask(true, { 'x-forwarded-for': '10.9.9.9, 203.0.113.1' })).toBe('203.0.113.1')
})

test('what is no address is not taken for one', async () => {
  expect(await ask(true, { 'x-forwarded-for': 'localhost' })).toBe('192.0.2.7')
})
