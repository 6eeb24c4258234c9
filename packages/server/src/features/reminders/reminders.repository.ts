import { and, asc, desc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions } from '../../platform/database/tables/institutions.tables.ts'
import {
  type LetterState,
  reminderLetters as letters,
  reminderNudges as nudges,
  reminderPreferences as preferences,
  reminderRules as rules,
  reminderTellings as tellings,
} from '../../platform/database/tables/reminders.tables.ts'

export const selectRules = (db: Sql, institutionId: string) =>
  db.select().from(rules).where(eq(rules.institutionId, institutionId))

/** Of every institution named, what decides at which hours it is told. */
export const selectPlaces = (db: Sql, institutionIds: readonly string[]) =>
  db
    .select({
      institution: {
        id: institutions.id,
        name: institutions.name,
        slug: institutions.slug,
        timeZone: institutions.timeZone,
      },
      rules,
    })
    .from(institutions)
    .leftJoin(rules, eq(rules.institutionId, institutions.id))
    .where(inArray(institutions.id, [...institutionIds]))

export const selectPreferencesOfAll = (db: Sql, institutionIds: readonly string[]) =>
  db
    .select()
    .from(preferences)
    .where(inArray(preferences.institutionId, [...institutionIds]))

export const selectPreferences = (db: Sql, institutionId: string) =>
  db.select().from(preferences).where(eq(preferences.institutionId, institutionId))

/** Any number of them: one parameter each would be too many for a nation. */
const among = (keys: readonly string[]) =>
  sql`(SELECT jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`

export const selectNudges = (db: Sql, keys: readonly string[]) =>
  db
    .select()
    .from(nudges)
    .where(inArray(nudges.taskKey, among(keys)))
    .orderBy(desc(nudges.askedAt))

/** What was told of these tasks, and of whatever else since then: whoever had a letter today gets no second digest. */
export const selectTellings = (
  db: Sql,
  institutionIds: readonly string[],
  { keys, since }: { readonly keys: readonly string[]; readonly since: Date },
) =>
  db
    .select()
    .from(tellings)
    .where(
      and(
        inArray(tellings.institutionId, [...institutionIds]),
        or(inArray(tellings.taskKey, among(keys)), gt(tellings.toldAt, since)),
      ),
    )

/** Of these tasks, with what became of the letter; the newest first. */
export const selectToldWithLetter = (db: Sql, keys: readonly string[]) =>
  db
    .select({ telling: tellings, state: letters.state, endedAt: letters.endedAt })
    .from(tellings)
    .innerJoin(letters, eq(letters.id, tellings.letterId))
    .where(inArray(tellings.taskKey, [...keys]))
    .orderBy(desc(tellings.toldAt))

export async function insertNudges(db: Sql, rows: (typeof nudges.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(nudges).values(rows)
}

export type RulesRow = typeof rules.$inferSelect

export async function upsertRules(db: Sql, row: RulesRow): Promise<RulesRow> {
  const { institutionId, ...set } = row
  const [after] = await db
    .insert(rules)
    .values({ institutionId, ...set })
    .onConflictDoUpdate({ target: rules.institutionId, set })
    .returning()
  if (after === undefined) throw new Error('The rules were not kept')
  return after
}

export async function upsertPreference(db: Sql, row: typeof preferences.$inferInsert): Promise<void> {
  const { letters: wanted, changedAt } = row
  await db
    .insert(preferences)
    .values(row)
    .onConflictDoUpdate({
      target: [preferences.institutionId, preferences.personId],
      set: { letters: wanted, changedAt },
    })
}

type NewLetter = Pick<
  typeof letters.$inferInsert,
  'institutionId' | 'personId' | 'day' | 'kind' | 'state' | 'endedAt'
> & {
  readonly items: readonly Pick<typeof tellings.$inferInsert, 'assessmentId' | 'taskKey' | 'step' | 'dueAt'>[]
}

/** A letter that is to go, or that never can, with what it tells, in one transaction: what is written down is told once, whoever dies when. Its id. */
export async function insertLetter(db: Sql, { items, ...letter }: NewLetter, at: Date): Promise<string> {
  const [row] = await db
    .insert(letters)
    .values({ ...letter, plannedAt: at, nextAt: at })
    .returning({ id: letters.id })
  if (row === undefined) throw new Error('The letter was not written down')
  const { institutionId, personId } = letter
  await db
    .insert(tellings)
    .values(items.map((item) => ({ ...item, letterId: row.id, institutionId, personId, toldAt: at })))
  return row.id
}

export const selectReadyLetters = (db: Sql, institutionId: string, at: Date) =>
  db
    .select()
    .from(letters)
    .where(
      and(
        eq(letters.institutionId, institutionId),
        eq(letters.state, 'ready'),
        sql`${letters.nextAt} <= ${at.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(letters.plannedAt), asc(letters.id))

/** Where a letter has not come to its end. */
export const selectInstitutionsUnderWay = (db: Sql) =>
  db
    .selectDistinct({ institutionId: letters.institutionId })
    .from(letters)
    .where(inArray(letters.state, ['ready', 'handing_over']))

/** Letters by what they are called, whatever has become of them. */
export const selectLetters = (db: Sql, ids: readonly string[]) =>
  db
    .select()
    .from(letters)
    .where(inArray(letters.id, [...ids]))

export const selectTold = (db: Sql, letterIds: readonly string[]) =>
  db
    .select()
    .from(tellings)
    .where(inArray(tellings.letterId, [...letterIds]))

/** Written before the mail server is asked; false: another process has it. */
export async function claimLetter(db: Sql, id: string, at: Date): Promise<boolean> {
  const taken = await db
    .update(letters)
    .set({ state: 'handing_over', claimedAt: at, attempts: sql`${letters.attempts} + 1` })
    .where(and(eq(letters.id, id), eq(letters.state, 'ready')))
    .returning({ id: letters.id })
  return taken.length > 0
}

export async function endLetter(
  db: Sql,
  id: string,
  ended: {
    readonly state: Exclude<LetterState, 'ready' | 'handing_over' | 'undeliverable' | 'needless'>
    readonly at: Date
  },
): Promise<void> {
  await db.update(letters).set({ state: ended.state, endedAt: ended.at }).where(eq(letters.id, id))
}

/** Nothing of it is to be done any more; not where another process has it. */
export async function dropLetter(db: Sql, id: string, at: Date): Promise<void> {
  await db
    .update(letters)
    .set({ state: 'needless', endedAt: at })
    .where(and(eq(letters.id, id), eq(letters.state, 'ready')))
}

export async function putOffLetter(db: Sql, id: string, nextAt: Date): Promise<void> {
  await db.update(letters).set({ state: 'ready', nextAt }).where(eq(letters.id, id))
}

/** Handed over by a process that did not come to say what became of it. */
export async function giveUpClaimsBefore(db: Sql, before: Date, at: Date): Promise<void> {
  await db
    .update(letters)
    .set({ state: 'uncertain', endedAt: at })
    .where(and(eq(letters.state, 'handing_over'), lt(letters.claimedAt, before)))
}
