import { sql } from 'drizzle-orm'
import { lockAssessment } from '../features/assessments/assessments.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { TestApp } from './create-test-app.ts'

interface Held {
  /** Whose it is. */
  readonly at: string
  readonly assessmentId: string
}

/** Somebody holds the assessment; what is begun waits for that, and `meanwhile` happens in the transaction that holds it. */
export async function whileHeld<Answer>(
  undagi: TestApp,
  { at: slug, assessmentId }: Held,
  { begin, meanwhile }: { readonly begin: () => Promise<Answer>; meanwhile(db: Sql): Promise<unknown> },
): Promise<Answer | undefined> {
  const here = { institutions: [undagi.institution(slug).id], at: undagi.clock.now() }
  const begun = await undagi.database.asOperator(here, async (db) => {
    await lockAssessment(db, { assessmentId }).execute()
    const answer = begin()
    await someoneWaits(db)
    await meanwhile(db)
    return [answer]
  })
  return (await Promise.all(begun))[0]
}

/** Until somebody waits for what this transaction holds. */
async function someoneWaits(db: Sql): Promise<void> {
  const waiting = sql`SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))`
  while ((await db.execute(waiting)).rowCount === 0);
}

/** As if it were passed on at this moment, or given back. */
export async function passOn(db: Sql, assessmentId: string, stage = 'verification'): Promise<void> {
  await db.execute(sql`UPDATE undagi.assessments SET stage = ${stage} WHERE id = ${assessmentId}`)
}
