import { randomUUID } from 'node:crypto'
import type { Sql } from '../platform/database/drizzle-on.ts'
import {
  contributionAnswers,
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

/** And answers it. */
export async function answerFor(undagi: TestApp, at: string, requestId: string): Promise<void> {
  const institutionId = undagi.institution(at).id
  const now = undagi.clock.now()
  await undagi.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    await db.insert(contributionAnswers).values({
      ...{ requestId, institutionId, revision: 1, applies: true, practice: 'done', text: 'Ada' },
      ...{ authorId: await anybody(db), authorName: 'penguji', answeredAt: now },
    })
  })
}

async function anybody(db: Sql): Promise<string> {
  const [member] = await db.select({ id: memberships.personId }).from(memberships)
  return member?.id ?? ''
}
