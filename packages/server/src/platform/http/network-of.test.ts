import { expect, test } from 'vitest'
import { networkOf, sourceOf } from './network-of.ts'

test('of an address only its network is kept', () => {
  expect(networkOf('36.68.12.7')).toBe('36.68.12.0/24')
  expect(networkOf('::ffff:36.68.12.200')).toBe('36.68.12.0/24')
  expect(networkOf('2001:db8:7:1::42')).toBe('2001:db8:7::/48')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0::/48')
  expect(networkOf('::1')).toBe('0:0:0::/48')
  expect(networkOf('bukan alamat')).toBe('unknown')
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1::/48'],
  ['2001:DB8:1:2::1', '2001:db8:1::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
])('who tries from %s counts as %s', (address, source) => {
  expect(sourceOf(address)).toBe(source)
})
