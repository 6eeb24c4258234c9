import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase } from './any-case.ts'

const matches = (pattern: string, text: string) => new RegExp(`^(?:${pattern})$`, 'u').test(text)
const words = ['Puskesmas', 'UPTD', 'Unit Pelaksana Teknis Dinas', 'dan', 'Rumah Sakit'] as const
const pattern = 'Puskesmas|UPT[DB]?|Unit Pelaksana Teknis(?: Daerah| Dinas)?|dan|Rumah Sakit'

test('a word is known in capitals, in small letters and in any mix of them', () => {
  fc.assert(
    fc.property(fc.mixedCase(fc.constantFrom(...words)), (written) => {
      expect(matches(anyCase(pattern), written)).toBe(true)
    }),
  )
})

test('another word is not, and around it capitals and small letters stay apart', () => {
  expect(matches(anyCase(pattern), 'UPTX')).toBe(false)
  expect(matches(anyCase(pattern), 'Puskesmasku')).toBe(false)
  expect(matches(`Nama ${anyCase('dan')}`, 'Nama DAN')).toBe(true)
  expect(matches(`Nama ${anyCase('dan')}`, 'nama dan')).toBe(false)
})
