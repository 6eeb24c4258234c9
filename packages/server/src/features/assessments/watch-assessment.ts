import type { Actor } from '../../platform/database/actor.ts'
import type { RequestContext } from '../../request-context.ts'
import { selectActions } from './actions.repository.ts'
import { selectAssessment } from './assessments.repository.ts'
import { selectDraftsSince } from './drafts.repository.ts'
import { ensurePartReadable, readableCodes } from './ensure-readable.ts'
import { type AssessmentEvent, type EventCursor, toEvents } from './event-watch.ts'
import { selectVersions } from './indicator-states.repository.ts'
import { canReadUnreleased } from './stages/outside/outside.policy.ts'
import { roundMark } from './usecases/round-mark.ts'

/** A draft's instant is that of its request, and a slow request commits late: look back this far. */
const overlapMs = 60_000

/** The largest number PostgreSQL's integer holds. */
const afterEverything = 2_147_483_647

export interface AssessmentWatch {
  readonly actor: Actor
  cursor(): EventCursor
  /**
   * What is new for this person; throws when the session has ended or the assessment may no longer be seen. Undefined: what was
   * delegated to them here is another than at the beginning, so everything is to be read anew.
   */
  catchUp(): Promise<AssessmentEvent[] | undefined>
}

/** Begins where `from` says, or now. */
export async function watchAssessment(
  { assessmentId, from }: { assessmentId: string; from: EventCursor | undefined },
  { database, clock, request }: RequestContext,
): Promise<AssessmentWatch> {
  const seenDrafts = new Map<string, number>()
  const delegatedTo = ({ delegations }: Actor) =>
    delegations.flatMap((each) => (each.assessmentId === assessmentId ? [each.id] : [])).join()

  async function look(since: EventCursor) {
    const at = clock.now()
    const { actor, results } = await database.read({ ...request, at }, (db) => [
      selectAssessment(db, { assessmentId }),
      selectActions(db, assessmentId, since.sequence),
      selectDraftsSince(db, assessmentId, new Date(since.draftsAt.getTime() - overlapMs)),
      selectVersions(db, assessmentId),
    ])
    const [[row], actions, recentDrafts, versions] = results
    ensurePartReadable(actor, row)
    const drafts = recentDrafts.filter(({ code, field, version }) => {
      const isNew = version > (seenDrafts.get(`${code}/${field}`) ?? 0)
      if (isNew) seenDrafts.set(`${code}/${field}`, version)
      return isNew
    })
    const sequence = actions.at(-1)?.sequence ?? since.sequence
    const seen = readableCodes(actor, row)
    const news = { actions, drafts, versions: new Map(versions.map(({ code, version }) => [code, version])) }
    const seesOutside = row.stage === 'published' || canReadUnreleased(actor, row)
    return { actor, row, news: { ...news, seen, seesOutside }, cursor: { sequence, draftsAt: at } }
  }

  const now = { sequence: afterEverything, draftsAt: request.at }
  const first = await look(from ?? now)
  let cursor = from ?? { sequence: first.row.version, draftsAt: request.at }
  // Someone who returns wants what was missed; someone who comes has just read everything.
  let waiting = from === undefined ? [] : toEvents(first.news)
  let mark = roundMark(first.row)
  if (from !== undefined) cursor = first.cursor

  return {
    actor: first.actor,
    cursor: () => cursor,
    async catchUp() {
      const missed = waiting
      waiting = []
      const next = await look(cursor)
      if (delegatedTo(next.actor) !== delegatedTo(first.actor)) return undefined
      cursor = next.cursor
      const now = roundMark(next.row)
      const changed = now === mark ? [] : [roundChanged(next)]
      mark = now
      return [...missed, ...toEvents(next.news), ...changed]
    },
  }
}

/** The calendar says who extended, opened or locked it; here only that its days and what may be filled in are read anew. */
function roundChanged({ row, cursor }: { row: { version: number }; cursor: EventCursor }): AssessmentEvent {
  const at = cursor.draftsAt.toISOString()
  return { type: 'assessment_changed', indicatorCode: null, version: row.version, actorName: '', at }
}
