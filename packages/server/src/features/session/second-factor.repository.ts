import { and, count, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { passkey, recoveryCode, totp } from '../../platform/database/tables/signin.tables.ts'
import { hashRecoveryCode } from './recovery-codes.ts'

/** What this user can prove themselves with beside the password. */
export async function readFactors(db: Sql, userId: string) {
  const [app] = await db
    .select({ since: totp.confirmedAt })
    .from(totp)
    .where(and(eq(totp.userId, userId), isNotNull(totp.confirmedAt)))
  const [codes] = await db
    .select({ left: count() })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.userId, userId), isNull(recoveryCode.usedAt)))
  const [keys] = await db.select({ held: count() }).from(passkey).where(eq(passkey.userId, userId))
  return { totpSince: app?.since ?? null, recoveryCodesLeft: codes?.left ?? 0, passkeys: keys?.held ?? 0 }
}

/** A secret that waits for its first code; one that was confirmed already stays as it is until then. False: it was. */
export async function insertPendingTotp(
  db: Sql,
  { userId, secretSealed, at }: { userId: string; secretSealed: string; at: Date },
): Promise<boolean> {
  const { rowCount } = await db
    .insert(totp)
    .values({ userId, secretSealed, createdAt: at })
    .onConflictDoUpdate({
      target: totp.userId,
      set: { secretSealed, createdAt: at, lastStep: 0 },
      setWhere: isNull(totp.confirmedAt),
    })
  return rowCount === 1
}

/** Held until the transaction ends: what is checked is what is confirmed. */
export async function findTotp(db: Sql, userId: string) {
  const [found] = await db
    .select({ secretSealed: totp.secretSealed, confirmedAt: totp.confirmedAt })
    .from(totp)
    .where(eq(totp.userId, userId))
    .for('update')
  return found
}

/** Takes the code of these thirty seconds: once, and none of before afterwards. False: somebody has. */
export async function takeStep(db: Sql, userId: string, step: number): Promise<boolean> {
  const { rowCount } = await db
    .update(totp)
    .set({ lastStep: step })
    .where(and(eq(totp.userId, userId), lt(totp.lastStep, step)))
  return rowCount === 1
}

export async function confirmTotp(db: Sql, userId: string, at: Date): Promise<void> {
  await db.update(totp).set({ confirmedAt: at }).where(eq(totp.userId, userId))
}

export async function replaceRecoveryCodes(
  db: Sql,
  { userId, codes, at }: { userId: string; codes: readonly string[]; at: Date },
): Promise<void> {
  await db.delete(recoveryCode).where(eq(recoveryCode.userId, userId))
  await db
    .insert(recoveryCode)
    .values(codes.map((code) => ({ userId, codeHash: hashRecoveryCode(code), createdAt: at })))
}

/** False: it is none of theirs, or was used. */
export async function takeRecoveryCode(
  db: Sql,
  { userId, code, at }: { userId: string; code: string; at: Date },
): Promise<boolean> {
  const { rowCount } = await db
    .update(recoveryCode)
    .set({ usedAt: at })
    .where(
      and(
        eq(recoveryCode.userId, userId),
        eq(recoveryCode.codeHash, hashRecoveryCode(code)),
        isNull(recoveryCode.usedAt),
      ),
    )
  return rowCount === 1
}

/** The application and its recovery codes; passkeys stay. */
export async function deleteTotp(db: Sql, userId: string): Promise<void> {
  await db.delete(totp).where(eq(totp.userId, userId))
  await db.delete(recoveryCode).where(eq(recoveryCode.userId, userId))
}

/** Everything beside the password: for somebody whose devices are lost. */
export async function deleteFactors(db: Sql, userId: string): Promise<void> {
  await deleteTotp(db, userId)
  await db.delete(passkey).where(eq(passkey.userId, userId))
}
