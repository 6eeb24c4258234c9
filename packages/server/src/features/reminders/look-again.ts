import { isQuiet } from '@undagi/maturity'
import type { Services } from '../../request-context.ts'
import { type Gathered, gatherSituation } from './gather-situation.ts'

/** So long what was seen holds good while one after another is told: our own choice. A quick mail server is not held up, a slow one tells nothing that was done long since. */
const longestLookMs = 10_000

/** What is open now, seen at most ten seconds ago; undefined: nobody is told anything at this hour. */
type LookAgain = () => Promise<Gathered | undefined>

/** For what goes out one by one: whoever tells it asks before each. */
export function lookAgain(
  { database, clock, editions }: Pick<Services, 'database' | 'clock' | 'editions'>,
  institutionId: string,
): LookAgain {
  let seen: { readonly gathered: Gathered; readonly at: Date } | undefined
  return async () => {
    const at = clock.now()
    if (seen === undefined || at.getTime() - seen.at.getTime() >= longestLookMs) {
      const gathered = await database.asOperator({ institutions: [institutionId], at }, (db) =>
        gatherSituation(db, { institutionId, at, editions }),
      )
      seen = { gathered, at }
    }
    const { rules, situation } = seen.gathered
    return isQuiet(rules.quiet, situation.zone, at.getTime()) ? undefined : seen.gathered
  }
}
