import { createHash, randomBytes } from 'node:crypto'

/** The secret in a link: 256 bits, so that guessing is hopeless. It leaves the server once and is kept nowhere. */
export function createInvitationToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of it. A random secret of that length needs no slow hash. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
