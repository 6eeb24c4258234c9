import fc from 'fast-check'
import { Secret, TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { createRecoveryCodes, hashRecoveryCode, parseRecoveryCode } from './recovery-codes.ts'
import { createTotpSecret, findStep, totpUri } from './totp.ts'

// The secret and times of RFC 6238, appendix B, with the last six of its eight digits.
const secret = Secret.fromUTF8('12345678901234567890').base32

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('the code of the standard at second %d is taken', (seconds, code) => {
  expect(findStep(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
})

test('a code is good for its own thirty seconds, the ones before and after, and no longer', () => {
  const own = createTotpSecret()
  const made = (seconds: number) =>
    new TOTP({ secret: Secret.fromBase32(own) }).generate({ timestamp: seconds * 1000 })
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 70_000_000 }),
      fc.integer({ min: -4, max: 4 }),
      (step, away) => {
        const found = findStep(own, made(step * 30), new Date((step + away) * 30_000))
        // Two different thirty seconds may by chance have the same code.
        if (Math.abs(away) <= 1) expect(Math.abs((found ?? 0) - (step + away))).toBeLessThanOrEqual(1)
        else if (found !== undefined) expect(made(found * 30)).toBe(made(step * 30))
      },
    ),
  )
})

test.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '12 456'])('"%s" is no code', (code) => {
  expect(findStep(secret, code, new Date(59_000))).toBeUndefined()
})

test('an authenticator reads issuer and account from the address', () => {
  expect(totpUri(secret, 'ani@kota.go.id')).toMatch(
    /^otpauth:\/\/totp\/Undagi:ani%40kota\.go\.id\?.*secret=[A-Z2-7]+/,
  )
})

describe('recovery codes', () => {
  test('are ten different ones, in groups of four that are hard to misread', () => {
    const codes = createRecoveryCodes()

    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
  })

  test('are read with spaces and capitals as they are without', () => {
    const [code = ''] = createRecoveryCodes()
    const read = parseRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)

    expect(hashRecoveryCode(read ?? '')).toBe(hashRecoveryCode(code))
    expect(parseRecoveryCode('123456')).toBeUndefined()
  })
})
