import { expect, it } from 'vitest'
import { buildConsent } from '../testing/build-papers.ts'
import { textsOf } from '../testing/texts-of.ts'
import { composePublicationConsent, publicationConsentSchema } from './publication-consent.ts'

it('the Pernyataan Persetujuan Publikasi says what will be published, and what will not', () => {
  const text = textsOf(composePublicationConsent(publicationConsentSchema.parse(buildConsent()))).join('\n')

  expect(text).toContain(
    'Menyetujui hasil Evaluasi SPBE Tahun 2026 menurut PermenPANRB 59/2020 pada Kota Contoh dipublikasikan',
  )
  expect(text).toContain('yang bersifat terbatas tidak ikut dipublikasikan')
  expect(text).toContain('Kota Contoh, 26 November 2026')
})
