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
    '/opt/undagi/node_modules/.bin/undagi verify-pdf dokumen.pdf --trust induk-A.pem --intermediate antara-B.pem --crl crl-A.pem --crl crl-B.pem',
  )
})

test('the fingerprint of every anchor is asked for, however the entries are ordered; without one there is nothing to compare', () => {
  const kept = [
    entry('intermediate', 'antara-B.pem'),
    entry('anchor', 'induk-A.pem'),
    entry('revocation_list', 'crl-A.pem'),
    entry('anchor', 'induk-C.pem'),
  ]
  expect(writeCheckCommands(kept).fingerprints).toEqual([
    'openssl x509 -noout -fingerprint -sha256 -in induk-A.pem',
    'openssl x509 -noout -fingerprint -sha256 -in induk-C.pem',
  ])
  expect(writeCheckCommands([entry('intermediate', 'antara-B.pem')]).fingerprints).toEqual([])
})
