import { expect, test } from 'vitest'
import { signedAddress } from './signed-address.ts'

test('the signed copy of a version is opened where the server keeps it', () => {
  expect(signedAddress({ assessmentId: 'a1', kind: 'publication_consent', version: 2 })).toBe(
    '/api/assessments/a1/papers/publication_consent/versions/2/signed',
  )
})
