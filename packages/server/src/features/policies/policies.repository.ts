import { and, asc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import {
  policyCarriers as carriers,
  policyDurations as durations,
  policies,
  policyRelations as relations,
  policySteps as steps,
} from '../../platform/database/tables/policies.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'

/** Of which institution: named, or that of an assessment. */
export type Whose = { readonly institutionId: string } | { readonly assessmentId: string }

const idOf = (db: Sql, whose: Whose) =>
  'institutionId' in whose
    ? sql`${whose.institutionId}::uuid`
    : sql`(${db
        .select({ id: assessments.institutionId })
        .from(assessments)
        .where(eq(assessments.id, whose.assessmentId))})`

/** The whole register: what one policy is depends on what others do to it. In the order of its subjects. */
export const selectRegister = (db: Sql, whose: Whose) =>
  [
    db
      .select()
      .from(policies)
      .where(eq(policies.institutionId, idOf(db, whose)))
      .orderBy(asc(policies.subject), asc(policies.id)),
    db
      .select()
      .from(steps)
      .where(eq(steps.institutionId, idOf(db, whose)))
      .orderBy(asc(steps.policyId), asc(steps.sequence)),
    db
      .select()
      .from(relations)
      .where(eq(relations.institutionId, idOf(db, whose)))
      .orderBy(asc(relations.policyId), asc(relations.position)),
    db
      .select()
      .from(carriers)
      .where(eq(carriers.institutionId, idOf(db, whose)))
      .orderBy(asc(carriers.policyId), asc(carriers.position)),
    selectDurations(db, whose),
    db
      .select({ timeZone: institutions.timeZone })
      .from(institutions)
      .where(eq(institutions.id, idOf(db, whose))),
  ] as const

export const selectDurations = (db: Sql, whose: Whose) =>
  db
    .select()
    .from(durations)
    .where(eq(durations.institutionId, idOf(db, whose)))

type Results<Statements extends readonly unknown[]> = {
  readonly [Index in keyof Statements]: Awaited<Statements[Index]>
}
export type RegisterRows = Results<ReturnType<typeof selectRegister>>
export type PolicyRow = typeof policies.$inferSelect
export type StepRow = typeof steps.$inferSelect
export type RelationRow = typeof relations.$inferSelect
export type CarrierRow = typeof carriers.$inferSelect
export type DurationRow = typeof durations.$inferSelect

/** Those who keep the register of an institution at once are taken one after the other: relations must not close a circle. */
export async function waitForRegister(db: Sql, institutionId: string): Promise<void> {
  await waitForTurn(db, `policies:${institutionId}`)
}

export async function insertPolicy(db: Sql, policy: typeof policies.$inferInsert): Promise<string> {
  const [row] = await db.insert(policies).values(policy).returning({ id: policies.id })
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row.id
}

type PolicyFields = Omit<typeof policies.$inferInsert, 'id' | 'institutionId' | 'addedAt'>

export async function updatePolicy(db: Sql, id: string, fields: Partial<PolicyFields>): Promise<void> {
  await db.update(policies).set(fields).where(eq(policies.id, id))
}

export async function insertSteps(db: Sql, rows: (typeof steps.$inferInsert)[]): Promise<void> {
  await db.insert(steps).values(rows)
}

interface Key {
  readonly institutionId: string
  readonly policyId: string
}

export async function replaceRelations(
  db: Sql,
  key: Key,
  rows: readonly Pick<RelationRow, 'kind' | 'otherId' | 'otherTitle'>[],
): Promise<void> {
  await db.delete(relations).where(eq(relations.policyId, key.policyId))
  const numbered = rows.map((row, index) => ({ ...key, ...row, position: index + 1 }))
  if (numbered.length > 0) await db.insert(relations).values(numbered)
}

export async function replaceCarriers(
  db: Sql,
  key: Key,
  rows: readonly Pick<CarrierRow, 'editionId' | 'indicatorCode' | 'criterionCode'>[],
): Promise<void> {
  await db.delete(carriers).where(eq(carriers.policyId, key.policyId))
  const numbered = rows.map((row, index) => ({ ...key, ...row, position: index + 1 }))
  if (numbered.length > 0) await db.insert(carriers).values(numbered)
}

export async function writeDuration(
  db: Sql,
  { days, ...key }: Omit<DurationRow, 'days'> & { readonly days: number | null },
): Promise<void> {
  const { institutionId, kind, step } = key
  if (days !== null) {
    await db
      .insert(durations)
      .values({ ...key, days })
      .onConflictDoUpdate({
        target: [durations.institutionId, durations.kind, durations.step],
        set: { days },
      })
    return
  }
  await db
    .delete(durations)
    .where(
      and(eq(durations.institutionId, institutionId), eq(durations.kind, kind), eq(durations.step, step)),
    )
}
