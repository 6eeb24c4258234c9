import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newSlugSchema, reservedSlugs, suggestSlug } from './new-slug.ts'

test.each([
  ['Kota Balikpapan', 'kota-balikpapan'],
  [
    'Kementerian Perencanaan Pembangunan Nasional/Bappenas',
    'kementerian-perencanaan-pembangunan-nasional-bappenas',
  ],
  ['  Kabupaten  Bintan. ', 'kabupaten-bintan'],
  ['???', 'instansi'],
  ['Masuk!', 'instansi-masuk'],
])('%s is %s in addresses', (name, slug) => {
  expect(suggestSlug(name)).toBe(slug)
})

test('any name gives an address that is allowed', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...reservedSlugs)),
      (name) => {
        expect(newSlugSchema.safeParse(suggestSlug(name)).success).toBe(true)
      },
    ),
  )
})

test('the address of a page is refused, with another that is free', () => {
  const refused = newSlugSchema.safeParse('undangan')

  expect(refused.error?.issues.map(({ message }) => message)).toEqual([
    'Alamat /undangan dipakai halaman Undagi sendiri. Pilih yang lain, misalnya instansi-undangan.',
  ])
})
