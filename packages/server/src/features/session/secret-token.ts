import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: nobody guesses one, so a plain digest keeps it. */
export const createSecretToken = (): string => randomBytes(32).toString('base64url')

export const hashSecretToken = (token: string): string => createHash('sha256').update(token).digest('hex')
