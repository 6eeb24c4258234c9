import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import { parseRecoveryCode } from './recovery-codes.ts'
import { findTotp, takeRecoveryCode, takeStep } from './second-factor.repository.ts'
import { findStep } from './totp.ts'

interface Proof {
  readonly userId: string
  readonly code: string
  readonly at: Date
}

/**
 * Takes a code of the authenticator application, or a recovery code: each once. Undefined: neither. It is taken in the
 * transaction `db`, so that what follows from it and the taking happen together.
 */
export async function takeCode(
  db: Sql,
  { userId, code, at }: Proof,
  { vault }: Pick<RequestContext, 'vault'>,
): Promise<'totp' | 'recovery_code' | undefined> {
  const app = await findTotp(db, userId)
  if (app?.confirmedAt == null) return undefined
  const recovery = parseRecoveryCode(code)
  if (recovery !== undefined) {
    return (await takeRecoveryCode(db, { userId, code: recovery, at })) ? 'recovery_code' : undefined
  }
  const step = await stepOf(code, { sealed: app.secretSealed, at }, vault)
  return step !== undefined && (await takeStep(db, userId, step)) ? 'totp' : undefined
}

export async function stepOf(
  code: string,
  { sealed, at }: { sealed: string; at: Date },
  vault: RequestContext['vault'],
): Promise<number | undefined> {
  const secret = await vault.open(sealed)
  return secret === undefined ? undefined : findStep(secret, code.replaceAll(/\s/g, ''), at)
}
