import { expect, test } from 'vitest'
import { parseProxies } from './parse-proxies.ts'

test('addresses and networks are told apart by commas', () => {
  expect(parseProxies('192.0.2.1, 10.1.0.0/16,2001:db8::/48')).toEqual([
    '192.0.2.1',
    '10.1.0.0/16',
    '2001:db8::/48',
  ])
})

test.each(['', 'proksi.kota.go.id', '10.1.0.0/33', '10.1.0.0/16/2', '2001:db8::/129', '10.1/16', '*'])(
  '"%s" is refused',
  (written) => {
    expect(() => parseProxies(written)).toThrow('Tulis alamat atau jaringan')
  },
)
