import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  notExists,
  or,
  type Placeholder,
  sql,
} from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { isOpenFor } from '../../platform/database/is-round-locked.ts'
import { preparedInShapes, preparedStatement } from '../../platform/database/prepared-statement.ts'
import type { Rows } from '../../platform/database/rows.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import {
  contributionAnswers as answers,
  contributionEvidence as attached,
  contributionConfirmations as confirmations,
  contributionConsolidations as consolidations,
  contributionDrafts as drafts,
  contributionOwners as owners,
  contributionRequests as requests,
  contributionReturns as returns,
  contributionWithdrawals as withdrawals,
} from '../../platform/database/tables/contributions.tables.ts'
import { memberships } from '../../platform/database/tables/institutions.tables.ts'
import { offlineKitAnswers, offlineKitReturns } from '../../platform/database/tables/offline-kits.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { units } from '../../platform/database/tables/units.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'
import { concernsOwnUnits } from './own-units.ts'

const unitColumns = { id: units.id, name: units.name, shortName: units.shortName }

/**
 * Where requests are looked for: in an assessment; of one indicator alone, this one alone, or those alone that concern the units of the person who
 * asks, at this instant.
 */
const place = { names: ['assessmentId'], ifGiven: ['code', 'requestId', 'ownAt'] } as const

interface Place {
  readonly value: (name: 'assessmentId') => Placeholder
  readonly ifGiven: (name: (typeof place.ifGiven)[number]) => Placeholder | undefined
}

const ofRequest = { unitId: requests.unitId, code: requests.indicatorCode }

function within({ value, ifGiven }: Place) {
  const [assessmentId, code, requestId, at] = [
    value('assessmentId'),
    ifGiven('code'),
    ifGiven('requestId'),
    ifGiven('ownAt'),
  ]
  return and(
    eq(requests.assessmentId, assessmentId),
    at && concernsOwnUnits({ ...ofRequest, assessmentId, at }),
    code && eq(requests.indicatorCode, code),
    requestId && eq(requests.id, requestId),
  )
}

/** Until when it is to be said: of what was ever sent back, the day that was named the last time, also once it was answered again. */
const dueNow = sql<string>`coalesce((
  SELECT last.due_on FROM undagi.contribution_returns last
   WHERE last.request_id = ${requests.id}
   ORDER BY last.revision DESC
   LIMIT 1), ${requests.dueOn})::text`

const asAskedNow = { ...getTableColumns(requests), dueOn: dueNow }

/** What was asked, with whether it was taken back; the first asked first. */
export const selectRequests = preparedInShapes(place, (db, given) =>
  db
    .select({ request: asAskedNow, unit: unitColumns, endedOn: units.endedOn, withdrawal: withdrawals })
    .from(requests)
    .innerJoin(units, eq(units.id, requests.unitId))
    .leftJoin(withdrawals, eq(withdrawals.requestId, requests.id))
    .where(within(given))
    .orderBy(asc(requests.askedAt), asc(units.name), asc(requests.id)),
)

/** What each unit says now, with whether its head stands by it or it was sent back, and who filled it in without a line. */
export const selectStandingAnswers = preparedInShapes(place, (db, given) =>
  db
    .selectDistinctOn([answers.requestId], {
      answer: answers,
      confirmation: confirmations,
      consolidation: consolidations,
      sentBack: returns,
      filledBy: offlineKitReturns.filledBy,
    })
    .from(answers)
    .innerJoin(requests, eq(requests.id, answers.requestId))
    .leftJoin(
      confirmations,
      and(eq(confirmations.requestId, answers.requestId), eq(confirmations.revision, answers.revision)),
    )
    .leftJoin(
      consolidations,
      and(eq(consolidations.requestId, answers.requestId), eq(consolidations.revision, answers.revision)),
    )
    .leftJoin(returns, and(eq(returns.requestId, answers.requestId), eq(returns.revision, answers.revision)))
    .leftJoin(
      offlineKitAnswers,
      and(
        eq(offlineKitAnswers.requestId, answers.requestId),
        eq(offlineKitAnswers.revision, answers.revision),
      ),
    )
    .leftJoin(offlineKitReturns, eq(offlineKitReturns.id, offlineKitAnswers.returnId))
    .where(within(given))
    .orderBy(answers.requestId, desc(answers.revision)),
)

/** While units still may say something: of a locked round they are refused until it is unlocked. */
const isFilledIn = and(eq(assessments.stage, 'filling'), isOpenFor('answer_contribution'))

/**
 * What nobody has answered yet, or whose answer was sent back, and can be answered: neither taken back, nor of an assessment that was sent, nor of a
 * round that is locked or withdrawn.
 */
export const selectOpenRequests = (
  db: Sql,
  { assessmentId }: { readonly assessmentId?: string | undefined },
) =>
  db
    .select({
      request: asAskedNow,
      sentBack: returns,
      unitName: units.name,
      year: rounds.year,
      timeZone: rounds.timeZone,
    })
    .from(requests)
    .innerJoin(units, eq(units.id, requests.unitId))
    .innerJoin(assessments, and(eq(assessments.id, requests.assessmentId), isFilledIn))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .leftJoin(
      returns,
      and(
        eq(returns.requestId, requests.id),
        sql`NOT EXISTS (SELECT FROM undagi.contribution_answers n
          WHERE n.request_id = ${requests.id} AND n.revision > ${returns.revision})`,
      ),
    )
    .where(
      and(
        assessmentId === undefined ? undefined : eq(requests.assessmentId, assessmentId),
        notExists(db.select().from(withdrawals).where(eq(withdrawals.requestId, requests.id))),
        or(
          isNotNull(returns.requestId),
          notExists(db.select().from(answers).where(eq(answers.requestId, requests.id))),
        ),
      ),
    )
    .orderBy(asc(dueNow), asc(requests.indicatorCode), asc(requests.id))

/**
 * What units say now that their heads do not stand by yet, or that nobody has brought together, while it still can be, and was not sent back; with
 * how often something of its indicator was brought together before.
 */
export const selectWaitingAnswers = (
  db: Sql,
  { assessmentId }: { readonly assessmentId?: string | undefined },
) =>
  db
    .select({
      ...{ request: asAskedNow, unitName: units.name, year: rounds.year, timeZone: rounds.timeZone },
      ...{ revision: answers.revision, answeredAt: answers.answeredAt },
      ...{ confirmedAt: confirmations.confirmedAt, consolidatedAt: consolidations.consolidatedAt },
      timesBefore: sql<number>`(
        SELECT count(DISTINCT c.consolidated_at)::int
          FROM undagi.contribution_consolidations c JOIN undagi.contribution_requests o ON o.id = c.request_id
         WHERE o.assessment_id = ${requests.assessmentId} AND o.indicator_code = ${requests.indicatorCode})`,
    })
    .from(answers)
    .innerJoin(requests, eq(requests.id, answers.requestId))
    .innerJoin(units, eq(units.id, requests.unitId))
    .innerJoin(assessments, and(eq(assessments.id, requests.assessmentId), isFilledIn))
    .innerJoin(rounds, and(eq(rounds.id, assessments.roundId), isNull(rounds.withdrawnAt)))
    .leftJoin(
      confirmations,
      and(eq(confirmations.requestId, answers.requestId), eq(confirmations.revision, answers.revision)),
    )
    .leftJoin(
      consolidations,
      and(eq(consolidations.requestId, answers.requestId), eq(consolidations.revision, answers.revision)),
    )
    .where(
      and(
        assessmentId === undefined ? undefined : eq(requests.assessmentId, assessmentId),
        sql`NOT EXISTS (SELECT FROM undagi.contribution_answers n
          WHERE n.request_id = ${answers.requestId} AND n.revision > ${answers.revision})`,
        notExists(db.select().from(withdrawals).where(eq(withdrawals.requestId, requests.id))),
        sql`NOT EXISTS (SELECT FROM undagi.contribution_returns b
          WHERE b.request_id = ${answers.requestId} AND b.revision = ${answers.revision})`,
        or(isNull(confirmations.confirmedAt), isNull(consolidations.consolidatedAt)),
      ),
    )
    .orderBy(asc(answers.answeredAt), asc(requests.id))

/** The unit that brings each indicator of these assessments together. */
export const selectOwningUnits = (db: Sql, assessmentIds: readonly string[]) =>
  db
    .selectDistinctOn([owners.assessmentId, owners.indicatorCode], {
      assessmentId: owners.assessmentId,
      code: owners.indicatorCode,
      unit: { id: units.id, name: units.name },
    })
    .from(owners)
    .innerJoin(units, eq(units.id, owners.unitId))
    .where(inArray(owners.assessmentId, [...assessmentIds]))
    .orderBy(owners.assessmentId, owners.indicatorCode, desc(owners.sequence))

/** The unit that brings each indicator together. */
export const selectOwners = preparedInShapes(place, (db, { value, ifGiven }) => {
  const code = ifGiven('code')
  return db
    .selectDistinctOn([owners.indicatorCode], {
      code: owners.indicatorCode,
      sequence: owners.sequence,
      unit: unitColumns,
      endedOn: units.endedOn,
    })
    .from(owners)
    .innerJoin(units, eq(units.id, owners.unitId))
    .where(and(eq(owners.assessmentId, value('assessmentId')), code && eq(owners.indicatorCode, code)))
    .orderBy(owners.indicatorCode, desc(owners.sequence))
})

/** Which documents were offered in answer to which request. */
export const selectAttached = preparedInShapes(place, (db, given) =>
  db
    .select({ offerId: attached.offerId, requestId: attached.requestId })
    .from(attached)
    .innerJoin(requests, eq(requests.id, attached.requestId))
    .where(within(given))
    .orderBy(asc(attached.attachedAt)),
)

export const selectDrafts = preparedInShapes(place, (db, given) =>
  db
    .select({ draft: drafts })
    .from(drafts)
    .innerJoin(requests, eq(requests.id, drafts.requestId))
    .where(within(given)),
)

/** The roles of units that the person who asks holds at this instant. */
export const selectOwnSeats = preparedStatement(['at'], (db, given) =>
  db
    .select({ unitId: sql<string>`${memberships.unitId}`, role: memberships.role })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, sql`(SELECT undagi.actor_id())`),
        sql`${memberships.unitId} IS NOT NULL`,
        sql`${memberships.validFrom} <= ${given('at')}::timestamptz`,
        sql`(${memberships.validTo} IS NULL OR ${given('at')}::timestamptz < ${memberships.validTo})`,
      ),
    ),
)

export type AttachedRow = Rows<typeof selectAttached>[number]
export type RequestRow = Rows<typeof selectRequests>[number]
export type AnswerRow = Rows<typeof selectStandingAnswers>[number]
export type OwnerRow = Rows<typeof selectOwners>[number]
export type DraftRow = typeof drafts.$inferSelect

/** Whoever asks, answers or takes back within one assessment is taken one after the other. */
export async function waitForContributions(db: Sql, assessmentId: string): Promise<void> {
  await waitForTurn(db, `contributions:${assessmentId}`)
}

export async function insertRequests(db: Sql, rows: (typeof requests.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(requests).values(rows)
}

export async function insertOwners(db: Sql, rows: (typeof owners.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(owners).values(rows)
}

export async function insertWithdrawal(db: Sql, row: typeof withdrawals.$inferInsert): Promise<void> {
  await db.insert(withdrawals).values(row)
}

/**
 * An answer takes the place of what was being typed. That counts one version on, so what is still on its way from a page that has not heard
 * of the answer is refused and lies over nothing: also where nothing was kept yet, and whoever of the two comes in first.
 */
export async function insertAnswer(db: Sql, row: typeof answers.$inferInsert): Promise<void> {
  await db.insert(answers).values(row)
  const { requestId, institutionId, applies, practice = null, text, authorId, authorName, answeredAt } = row
  const said = {
    applies,
    practice,
    text,
    updatedBy: authorId,
    updatedByName: authorName,
    updatedAt: answeredAt,
  }
  await db
    .insert(drafts)
    .values({ requestId, institutionId, version: 1, ...said })
    .onConflictDoUpdate({ target: drafts.requestId, set: { ...said, version: sql`${drafts.version} + 1` } })
}

export async function insertConfirmation(db: Sql, row: typeof confirmations.$inferInsert): Promise<void> {
  await db.insert(confirmations).values(row)
}

export async function insertReturn(db: Sql, row: typeof returns.$inferInsert): Promise<void> {
  await db.insert(returns).values(row)
}

/** What was looked at before stays as it was looked at first. */
export async function insertConsolidations(
  db: Sql,
  rows: (typeof consolidations.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await db.insert(consolidations).values(rows).onConflictDoNothing()
}

export async function insertAttached(db: Sql, row: typeof attached.$inferInsert): Promise<void> {
  await db.insert(attached).values(row)
}

/** Keeps what is typed if nobody has since `seenVersion`; false: somebody did. */
export async function writeDraft(
  db: Sql,
  { seenVersion, ...draft }: Omit<DraftRow, 'version'> & { readonly seenVersion: number },
): Promise<boolean> {
  const { applies, practice, text, updatedBy, updatedByName, updatedAt } = draft
  const changed =
    seenVersion === 0
      ? await db
          .insert(drafts)
          .values({ ...draft, version: 1 })
          .onConflictDoNothing()
          .returning()
      : await db
          .update(drafts)
          .set({
            ...{ applies, practice, text, updatedBy, updatedByName, updatedAt },
            version: sql`${drafts.version} + 1`,
          })
          .where(and(eq(drafts.requestId, draft.requestId), eq(drafts.version, seenVersion)))
          .returning()
  return changed.length > 0
}

/**
 * The units over which a practice reaches: those that are active now while they are still asked, and afterwards those that were on the day of the
 * round. A reorganisation of a later year makes no unit of its own a gap of an earlier one.
 */
export const selectReachableUnitIds = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({ id: units.id })
    .from(units)
    .innerJoin(assessments, eq(assessments.institutionId, units.institutionId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .where(
      and(
        eq(assessments.id, given('assessmentId')),
        or(
          and(eq(assessments.stage, 'filling'), isNull(units.endedOn)),
          and(
            ne(assessments.stage, 'filling'),
            or(isNull(units.activeFrom), lte(units.activeFrom, rounds.assessmentDate)),
            or(isNull(units.endedOn), gt(units.endedOn, rounds.assessmentDate)),
          ),
        ),
      ),
    ),
)

/** Units that are there today, of these. */
export const selectUnitsOf = (db: Sql, institutionId: string, ids: readonly string[]) =>
  db
    .select({ id: units.id })
    .from(units)
    .where(
      and(eq(units.institutionId, institutionId), inArray(units.id, [...ids]), sql`${units.endedOn} IS NULL`),
    )
