import { expect, test } from 'vitest'
import { writeCheckCommands } from './write-check-commands.ts'

const entry = (kind: 'anchor' | 'intermediate' | 'revocation_list', fileName: string) => ({
  facts: { kind },
  fileName,
})

test('every file that is relied on is given by its own option, the anchor first', () => {
  const kept = [
    entry('revocation_list', 'crl-A.pem'),
    entry('intermediate', 'antara-B.pem'),
    entry('anchor', 'induk-A.pem'),
    entry('revocation_list', 'crl-B.pem'),
  ]

  expect(writeCheckCommands(kept).verify).toBe(
    'npx undagi verify-pdf dokumen.pdf --trust induk-A.pem --intermediate antara-B.pem --crl crl-A.pem --crl crl-B.pem',
  )
})

test('the fingerprint that is compared is a certificate’s; where none is left there is nothing to compare', () => {
  expect(writeCheckCommands([entry('revocation_list', 'crl-A.pem')]).fingerprint).toBeUndefined()
  expect(writeCheckCommands([entry('anchor', 'induk-A.pem')]).fingerprint).toContain('-in induk-A.pem')
})
