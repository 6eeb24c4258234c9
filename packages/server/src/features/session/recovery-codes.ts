import { createHash, randomInt } from 'node:crypto'

const recoveryCodeCount = 10

/** No letter that is taken for a digit or for another, when it is read from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const length = 16

/** To be shown once: as "abcd-efgh-jkmn-pqrs", about 79 random bits each. */
export function createRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => {
    const plain = Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
    return plain.replaceAll(/(.{4})(?=.)/g, '$1-')
  })
}

/** Spaces, dashes and capitals are how people write them down. Undefined: it cannot be one. */
export function parseRecoveryCode(written: string): string | undefined {
  const plain = written.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return plain.length === length ? plain : undefined
}

/** They are random, so a plain digest is as good as a slow one. */
export const hashRecoveryCode = (code: string): string =>
  createHash('sha256').update(code.replaceAll('-', '')).digest('hex')
