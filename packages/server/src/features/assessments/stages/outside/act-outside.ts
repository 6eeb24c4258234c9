import type { Actor } from '../../../../platform/database/actor.ts'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { announce } from '../../../../platform/events/announce.ts'
import type { RequestContext } from '../../../../request-context.ts'
import { assessmentTopic } from '../../../../topics.ts'
import { staleVersion } from '../../assessments.errors.ts'
import { stageMoved } from '../stages.errors.ts'

/** `moved`: it does not stand where the person saw it; `stale`: somebody said something else of it since. */
export type Outcome = 'recorded' | 'same' | 'moved' | 'stale'

export interface Session {
  readonly db: Sql
  readonly actor: Actor
}

interface Act<View> {
  readonly assessmentId: string
  readonly act: (session: Session) => Promise<Outcome>
  readonly show: () => Promise<View>
}

/** One transaction; then colleagues hear of it, and whoever came too late gets what stands there now, to go on from. */
export async function actOutside<View extends object>(
  { assessmentId, act, show }: Act<View>,
  context: RequestContext,
): Promise<View> {
  const { database, request } = context
  const outcome = await database.asActor(request, async (session) => {
    const found = await act(session)
    // Holding the assessment looks like a change to the log: who came too late has done nothing.
    if (found === 'moved' || found === 'stale') request.trail?.leaveOut()
    return found
  })
  if (outcome === 'recorded') await announce(assessmentTopic(assessmentId), context)
  const current = await show()
  if (outcome === 'moved') throw stageMoved({ current })
  if (outcome === 'stale') throw staleVersion({ current })
  return current
}
