import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameTrustFile } from './name-trust-file.ts'

const root = {
  kind: 'anchor' as const,
  subject: 'CN=Induk Contoh (BUKAN BSrE), O=Kota Contoh, C=ID',
  sha256: `ab12cd34${'0'.repeat(56)}`,
  validFrom: '2026-03-01T16:00:00.000Z',
}

test('a file that is taken along says what it is, of whom, and how its fingerprint begins', () => {
  expect(nameTrustFile(root)).toBe('induk-Induk-Contoh-BUKAN-BSrE-ab12cd34.pem')
  expect(nameTrustFile({ ...root, kind: 'intermediate', subject: 'O=Tanpa Nama' })).toBe(
    'antara-O-Tanpa-Nama-ab12cd34.pem',
  )
})

test('a revocation list says when it was issued besides, as it says itself', () => {
  expect(nameTrustFile({ ...root, kind: 'revocation_list' })).toBe(
    'crl-Induk-Contoh-BUKAN-BSrE-20260301T1600Z-ab12cd34.pem',
  )
})

test('whatever a stranger wrote as a name, no letter of it leads out of a folder or into a command', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
      expect(nameTrustFile({ ...root, subject: `CN=${name}` })).toMatch(
        /^induk-([A-Za-z\d]+-)*ab12cd34\.pem$/,
      )
      expect(nameTrustFile({ ...root, subject: name }).length).toBeLessThan(100)
    }),
  )
})
