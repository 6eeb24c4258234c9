import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  contributionOwners,
  contributionRequests,
} from '../../platform/database/tables/contributions.tables.ts'
import { institutions, memberships } from '../../platform/database/tables/institutions.tables.ts'
import { invitations } from '../../platform/database/tables/invitations.tables.ts'
import { recommendationChanges } from '../../platform/database/tables/recommendations.tables.ts'
import { unitChanges, units } from '../../platform/database/tables/units.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'
import type { UnitState, UnitStates } from './fold-units.ts'
import { type RecordedUnitChange, unitChangeSchema } from './unit-change.ts'
import { unitInUse } from './units.errors.ts'

export const selectActiveUnits = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(units)
    .where(and(eq(units.institutionId, institutionId), isNull(units.endedOn)))
    .orderBy(asc(units.name))

/** By whose clock days are counted. */
export const selectTimeZone = (db: Sql, institutionId: string) =>
  db.select({ timeZone: institutions.timeZone }).from(institutions).where(eq(institutions.id, institutionId))

/** Everything that happened, in order: the truth that units are folded from. */
export const selectUnitChanges = (db: Sql, institutionId: string) =>
  db
    .select()
    .from(unitChanges)
    .where(eq(unitChanges.institutionId, institutionId))
    .orderBy(asc(unitChanges.sequence))

type ChangeRow = typeof unitChanges.$inferSelect

/** Parses the payload: a stored change of an unknown form stops here. */
export function toUnitChange(row: ChangeRow): RecordedUnitChange {
  const { sequence, kind, effectiveOn, payload, legalBasis, actorName, recordedAt } = row
  const fields = typeof payload === 'object' && payload !== null ? payload : {}
  const change = unitChangeSchema.parse({ kind, effectiveOn, ...fields })
  return { sequence, change, legalBasis, actorName, recordedAt }
}

export async function insertUnitChange(
  db: Sql,
  {
    change,
    ...recorded
  }: RecordedUnitChange & { readonly institutionId: string; readonly actorId: string | null },
): Promise<void> {
  const { kind, effectiveOn, ...payload } = change
  await db.insert(unitChanges).values({ ...recorded, kind, effectiveOn, payload })
}

/** Two administrators who reorganise at once are taken one after the other. */
export async function waitForUnitsOf(db: Sql, institutionId: string): Promise<void> {
  await waitForTurn(db, `units:${institutionId}`)
}

/** Makes the rows what the fold says. What ends comes first, so that its name is free for what begins. */
export async function writeUnits(
  db: Sql,
  institutionId: string,
  { before, after }: { before: UnitStates; after: UnitStates },
): Promise<void> {
  const gone = [...before.keys()].filter((id) => !after.has(id))
  const changed = [...after.values()].filter((unit) => !isSame(unit, before.get(unit.id)))
  const known = changed.filter(({ id }) => before.has(id))
  if (gone.length > 0) await deleteUnits(db, gone)
  for (const unit of known.toSorted(endedFirst)) await updateUnit(db, unit)
  const begun = changed.filter(({ id }) => !before.has(id))
  if (begun.length > 0) await db.insert(units).values(begun.map((unit) => ({ ...unit, institutionId })))
}

/** Whoever holds or held a role in a unit, or is invited into it, keeps it known; so does what it was asked, or is to do. */
async function deleteUnits(db: Sql, ids: readonly string[]): Promise<void> {
  const roles = db
    .select({ id: memberships.unitId })
    .from(memberships)
    .where(inArray(memberships.unitId, ids))
  const offers = db
    .select({ id: invitations.unitId })
    .from(invitations)
    .where(inArray(invitations.unitId, ids))
  const asked = db
    .select({ id: contributionRequests.unitId })
    .from(contributionRequests)
    .where(inArray(contributionRequests.unitId, ids))
  const owned = db
    .select({ id: contributionOwners.unitId })
    .from(contributionOwners)
    .where(inArray(contributionOwners.unitId, ids))
  const planned = db
    .select({ id: recommendationChanges.unitId })
    .from(recommendationChanges)
    .where(inArray(recommendationChanges.unitId, ids))
  if ((await roles.union(offers).union(asked).union(owned).union(planned)).length > 0) throw unitInUse()
  await db.delete(units).where(inArray(units.id, ids))
}

async function updateUnit(db: Sql, { id, name, shortName, activeFrom, endedOn }: UnitState): Promise<void> {
  await db.update(units).set({ name, shortName, activeFrom, endedOn }).where(eq(units.id, id))
}

const endedFirst = (a: UnitState, b: UnitState) => Number(a.endedOn === null) - Number(b.endedOn === null)

function isSame(unit: UnitState, before: UnitState | undefined): boolean {
  return (
    before !== undefined &&
    unit.name === before.name &&
    unit.shortName === before.shortName &&
    unit.activeFrom === before.activeFrom &&
    unit.endedOn === before.endedOn
  )
}

/** Of these, the ones that the institution has or had. */
export const selectKnownUnits = (db: Sql, institutionId: string, ids: readonly string[]) =>
  db
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.institutionId, institutionId), inArray(units.id, [...ids])))
