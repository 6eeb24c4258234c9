import { documentKindNames } from '@undagi/maturity'
import { kindSynonyms } from '@undagi/maturity/kind-synonyms'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { otherReadings } from './other-readings.ts'

test('“perwali” is also a “peraturan wali kota”, and any document of that kind', () => {
  expect(otherReadings('perwali')).toEqual([{ q: 'peraturan wali kota' }, { kind: 'policy', q: '' }])
})

test('“SK tim” is also “keputusan tim”, and “tim” in documents of that kind', () => {
  expect(otherReadings('SK tim')).toEqual([{ q: 'keputusan tim' }, { kind: 'decree', q: 'tim' }])
})

test('words that name no kind mean what they say', () => {
  expect(otherReadings('proses bisnis kecamatan')).toEqual([])
  expect(otherReadings('')).toEqual([])
})

test('every name of a kind leads to its documents, or to those of at most four kinds that are called the same', () => {
  const names = Object.entries(kindSynonyms).flatMap(([kind, synonyms]) =>
    synonyms.map((name) => ({ kind, name })),
  )
  fc.assert(
    fc.property(fc.constantFrom(...names), ({ kind, name }) => {
      const readings = otherReadings(name)
      expect(readings.length).toBeLessThanOrEqual(4)
      expect(readings.map((each) => each.kind)).toContain(kind)
    }),
  )
  expect(otherReadings(documentKindNames.roadmap)).toContainEqual({ kind: 'roadmap', q: '' })
})
