import { Secret, TOTP } from 'otpauth'

const issuer = 'Undagi'
const period = 30

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), digits: 6, period, algorithm: 'SHA1' })

/** 160 random bits, as the standard asks for. */
export const createTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator application reads from the QR code. */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString()

/**
 * The thirty seconds whose code this is, counted from 1970; undefined: of none near `at`. Clocks of telephones differ, so the one
 * before and the one after are taken too. That none is taken twice, whoever keeps the newest one sees to.
 */
export function findStep(secret: string, code: string, at: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const timestamp = at.getTime()
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / period) + delta
}
