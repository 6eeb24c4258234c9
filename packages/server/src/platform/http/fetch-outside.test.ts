import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createFetchOutside, isInside, OutsideRefused, refusalOf } from './fetch-outside.ts'

const nobody = { namedHosts: [] }
const refused = (address: string, rules: { namedHosts: readonly string[] } = nobody) =>
  refusalOf(new URL(address), rules)

test.each([
  ...['10.0.0.1', '127.0.0.1', '169.254.169.254', '172.31.0.9', '192.168.1.1', '100.64.0.1', '0.0.0.0'],
  ...['::1', '::', 'fd12::1', 'fe80::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::'],
])('%s is of the own network', (address) => {
  expect(isInside(address)).toBe(true)
})

test.each(['8.8.8.8', '103.21.244.10', '2606:4700::1111'])('%s is outside', (address) => {
  expect(isInside(address)).toBe(false)
})

test.each([
  ['http://sso.kota.go.id'],
  ['file:///etc/passwd'],
  ['https://127.0.0.1/'],
  ['https://2130706433/'],
  ['https://0x7f.1/'],
  ['https://[::ffff:7f00:1]/'],
  ['https://pengguna:sandi@sso.kota.go.id'],
])('%s is not asked', (address) => {
  expect(refused(address)).toBeDefined()
})

test('what the operator has named may be in the own network; without TLS only this computer itself', () => {
  const named = { namedHosts: ['localhost', '10.1.2.3', 'sso.kota.go.id'] }

  expect(refused('https://10.1.2.3/', named)).toBeUndefined()
  expect(refused('http://localhost:8080/', named)).toBeUndefined()
  expect(refused('http://10.1.2.3/', named)).toBeDefined()
  expect(refused('http://sso.kota.go.id/', named)).toBeDefined()
})

test('a name that leads into the own network is refused when it is looked up, not before', async () => {
  await expect(createFetchOutside(nobody)('https://localhost:1/')).rejects.toThrow(OutsideRefused)
})

test('a redirection is not followed, and an answer without end is cut off', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/ke-dalam') response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
    else response.end('x'.repeat(2 * 1024 * 1024))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = createFetchOutside({ namedHosts: ['localhost'] })

  expect((await ask(`http://localhost:${port}/ke-dalam`)).status).toBe(302)
  await expect(ask(`http://localhost:${port}/`)).rejects.toThrow('too long')
})
