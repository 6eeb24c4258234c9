import { describe, expect, test } from 'vitest'
import { asksForTrust } from './asks-for-trust.ts'

const judged = { state: 'judged', shown: 'cannot-be-known', secondOpinion: 'agrees', issues: [] } as const
const broken = [{ code: 'pdf_locked', message: 'Terkunci sandi.' }]

describe('the page of trust is linked', () => {
  test('where an issuer is not relied on, or nobody knows what it revoked', () => {
    expect(asksForTrust({ ...judged, verdict: 'untrusted' })).toBe(true)
    expect(asksForTrust({ ...judged, verdict: 'unknown' })).toBe(true)
  })

  test('and not where another file or another person must help', () => {
    expect(asksForTrust({ ...judged, verdict: 'unknown', issues: broken })).toBe(false)
    expect(asksForTrust({ ...judged, verdict: 'untrusted', secondOpinion: 'disagrees' })).toBe(false)
    for (const verdict of ['valid', 'invalid', 'revoked', 'expired', null] as const)
      expect(asksForTrust({ ...judged, verdict })).toBe(false)
  })
})
