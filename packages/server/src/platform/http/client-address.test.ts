import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'
import { localProxies, noProxies, type TrustedProxies, trustProxies } from './trusted-proxies.ts'

interface Asked {
  readonly isProxy?: TrustedProxies
  readonly from?: string
  readonly forwarded?: string
}

const ask = async ({ isProxy = noProxies, from = '192.0.2.7', forwarded }: Asked) => {
  const app = new Hono()
  app.get('/', (c) => c.text(clientAddress(c, isProxy)))
  const headers = { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) }
  return (await app.request('/', { headers }, { incoming: { socket: { remoteAddress: from } } })).text()
}

const ours = trustProxies(['192.0.2.7', '10.1.0.0/16', '2001:db8:7::/48'])

describe('the address of whoever is calling', () => {
  test('is that of the connection', async () => {
    expect(await ask({})).toBe('192.0.2.7')
  })

  test('is not what a header from outside claims', async () => {
    expect(await ask({ forwarded: '203.0.113.1' })).toBe('192.0.2.7')
  })

  test('is what our proxy wrote itself: the last entry', async () => {
    expect(await ask({ isProxy: ours, forwarded: '10.9.9.9, 203.0.113.1' })).toBe('203.0.113.1')
  })

  test.each(['10.1.200.3', '::ffff:10.1.200.3', '2001:db8:7::9'])(
    'is believed of a proxy in a network of ours: %s',
    async (from) => {
      expect(await ask({ isProxy: ours, from, forwarded: '203.0.113.1' })).toBe('203.0.113.1')
    },
  )

  test('is not believed of whoever goes around the proxy', async () => {
    expect(await ask({ isProxy: ours, from: '198.51.100.9', forwarded: '203.0.113.1' })).toBe('198.51.100.9')
    expect(
      await ask({ isProxy: trustProxies(localProxies), from: '198.51.100.9', forwarded: '203.0.113.1' }),
    ).toBe('198.51.100.9')
  })

  test.each(['localhost', '', '203.0.113.1:80', '<script>'])(
    'is never "%s", which is none',
    async (forwarded) => {
      expect(await ask({ isProxy: ours, forwarded })).toBe('192.0.2.7')
    },
  )
})

test.each(['proksi', '10.1.0.0/99', ''])('"%s" is refused as a proxy when it is read', (written) => {
  expect(() => trustProxies([written])).toThrow()
})
