import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugSchema } from './institutions.schemas.ts'
import { suggestSlug } from './suggest-slug.ts'

test.each([
  ['Kota Balikpapan', 'kota-balikpapan'],
  [
    'Kementerian Perencanaan Pembangunan Nasional/Bappenas',
    'kementerian-perencanaan-pembangunan-nasional-bappenas',
  ],
  ['  Kabupaten  Bintan. ', 'kabupaten-bintan'],
  ['???', 'instansi'],
])('%s is %s in addresses', (name, slug) => {
  expect(suggestSlug(name)).toBe(slug)
})

test('any name gives an address that is allowed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      expect(slugSchema.safeParse(suggestSlug(name)).success).toBe(true)
    }),
  )
})
