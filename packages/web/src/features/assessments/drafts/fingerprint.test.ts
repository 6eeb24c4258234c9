import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'

test('the same text has the same fingerprint, however long it is', () => {
  const long = 'Peraturan Wali Kota Nomor 12 Tahun 2022. '.repeat(500)

  expect(fingerprint(long)).toBe(fingerprint(long.slice(0)))
  expect(fingerprint(long).length).toBeLessThan(24)
})

test('texts that differ in one letter, or in the order of their lines, have different ones', () => {
  expect(fingerprint('Nomor 12')).not.toBe(fingerprint('Nomor 13'))
  expect(fingerprint('satu\ndua')).not.toBe(fingerprint('dua\nsatu'))
})

test('no two texts that somebody could have typed share one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(fingerprint(one) === fingerprint(other)).toBe(one === other)
    }),
    { numRuns: 2000 },
  )
})
