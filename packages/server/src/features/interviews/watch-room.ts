import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { RequestContext } from '../../request-context.ts'
import { assessmentNotFound, selectAssessment } from '../assessments/usecases/see-interview.ts'
import { canSee, roleNotAllowed } from '../institutions/institutions.usecases.ts'
import type { RecordedEntry } from './interview-entry.ts'
import { canInInterview, seesOutside } from './interviews.policy.ts'
import { selectEntriesAfter, selectPresence, toRecordedEntry } from './interviews.repository.ts'
import type { roomEventSchema } from './interviews.schemas.ts'
import { isPresent } from './is-present.ts'

type RoomEvent = z.infer<typeof roomEventSchema>

export interface RoomWatch {
  readonly actor: Actor
  /** The number of the last entry that was told. */
  cursor(): number
  /** What is new for this person, in order, each once; throws when they may no longer look. */
  catchUp(): Promise<readonly RoomEvent[]>
}

/** Begins after an entry, or now; every later one is told, however long nobody listened. */
export async function watchRoom(
  { assessmentId, after }: { readonly assessmentId: string; readonly after: number | undefined },
  { database, clock, request }: RequestContext,
): Promise<RoomWatch> {
  async function look(since: number) {
    const at = clock.now()
    const { actor, results } = await database.read({ ...request, at }, (db) => [
      selectAssessment(db, { assessmentId }),
      selectEntriesAfter(db, { assessmentId, since }),
      selectPresence(db, assessmentId),
    ])
    const [[row], rows, presence] = results
    if (row === undefined || !canSee(actor, row.institutionId)) throw assessmentNotFound()
    if (!canInInterview(actor, 'read_interview', row)) throw roleNotAllowed()
    const here = presence.filter((each) => isPresent(each, at)).map(({ personId }) => personId)
    // A value tells itself by the number of actions; to who may not see it, it is not told that there is one.
    const standing = [row.stage, ...here, seesOutside(actor, row) ? row.version : ''].join()
    return { actor, entries: rows.map(toRecordedEntry), seesNotes: seesOutside(actor, row), standing, at }
  }

  const first = await look(after ?? 0)
  let cursor = after ?? first.entries.at(-1)?.sequence ?? 0
  let standing = first.standing
  return {
    actor: first.actor,
    cursor: () => cursor,
    async catchUp() {
      const next = await look(cursor)
      cursor = next.entries.at(-1)?.sequence ?? cursor
      const told = next.entries.filter(({ entry }) => next.seesNotes || entry.kind !== 'noted').map(toEvent)
      const hasMoved = next.standing !== standing
      standing = next.standing
      const moved = { version: 0, kind: 'standing_changed', actorName: '', at: next.at.toISOString() }
      return hasMoved ? [...told, moved] : told
    },
  }
}

function toEvent({ sequence, entry, actorName, recordedAt }: RecordedEntry): RoomEvent {
  return { version: sequence, kind: entry.kind, actorName, at: recordedAt.toISOString() }
}
