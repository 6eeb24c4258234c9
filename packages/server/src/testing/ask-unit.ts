import { randomUUID } from 'node:crypto'
import type { Sql } from '../platform/database/drizzle-on.ts'
import {
  contributionAnswers,
  contributionConfirmations,
  contributionConsolidations,
  contributionRequests,
} from '../platform/database/tables/contributions.tables.ts'
import { memberships } from '../platform/database/tables/institutions.tables.ts'
import { units } from '../platform/database/tables/units.tables.ts'
import type { TestApp } from './create-test-app.ts'
import { assessmentOf } from './delegate-to.ts'

interface Asking {
  readonly at: string
  readonly indicatorCode: string
  readonly dueOn: string
  readonly question?: string
}

/** The unit of the seeded people is asked something, whatever hour the clock shows. */
export async function askUnit(
  undagi: TestApp,
  { at, indicatorCode, dueOn, question = 'Apakah jam buka sudah diatur?' }: Asking,
): Promise<string> {
  const institutionId = undagi.institution(at).id
  const now = undagi.clock.now()
  const id = randomUUID()
  await undagi.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    const [unit] = await db.select().from(units)
    await db.insert(contributionRequests).values({
      ...{ id, institutionId, assessmentId: assessmentOf(undagi, at), indicatorCode, question, dueOn },
      ...{ authorId: await anybody(db), authorName: 'penguji', unitId: unit?.id ?? '', askedAt: now },
    })
  })
  return id
}

/** And answers it; its head stands by that, and it was weighed for the indicator: nothing of it waits any more. */
export async function answerFor(undagi: TestApp, at: string, requestId: string): Promise<void> {
  const institutionId = undagi.institution(at).id
  const now = undagi.clock.now()
  await undagi.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    const revision = { requestId, institutionId, revision: 1 }
    const author = { authorId: await anybody(db), authorName: 'penguji' }
    const said = { applies: true, practice: 'done' as const, text: 'Ada', answeredAt: now }
    await db.insert(contributionAnswers).values({ ...revision, ...author, ...said })
    await db.insert(contributionConfirmations).values({ ...revision, ...author, confirmedAt: now })
    await db
      .insert(contributionConsolidations)
      .values({ ...revision, ...author, isCopied: false, consolidatedAt: now })
  })
}

async function anybody(db: Sql): Promise<string> {
  const [member] = await db.select({ id: memberships.personId }).from(memberships)
  return member?.id ?? ''
}
