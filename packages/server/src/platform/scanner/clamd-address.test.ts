import { expect, test } from 'vitest'
import { parseClamdAddress } from './clamd-address.ts'

test.each([
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['tcp://127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['tcp://[::1]:3310', { host: '::1', port: 3310 }],
  ['clamd', undefined],
  ['tcp://clamd', undefined],
  ['tcp://clamd:99999', undefined],
  ['http://clamd:3310', undefined],
])('%s is where a clamd listens, or no address', (written, address) => {
  expect(parseClamdAddress(written)).toEqual(address)
})
