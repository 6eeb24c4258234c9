import { createHash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { contributionsTopic, unitContributionsTopic } from '../../../topics.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { canOn } from '../contributions.policy.ts'
import { selectOwners, selectOwnSeats } from '../contributions.repository.ts'
import type { contributionEventSchema } from '../contributions.schemas.ts'
import { ensureOn } from '../ensure-on.ts'
import { selectDraftsOfColleagues, selectMarks } from './live.repository.ts'
import { changedBetween, seenOf, tellEach } from './seen-contributions.ts'

export type ContributionEvent = z.infer<typeof contributionEventSchema>

export interface ContributionWatch {
  readonly personId: string
  /** What rings when something that this person may see has changed. */
  readonly topics: readonly string[]
  /** Says what is seen without telling it; who comes back with another one has missed something. */
  cursor(): string
  /**
   * What is new for this person; throws when they may no longer look. Undefined: they sit in other units than at the beginning, so everything is
   * to be read anew.
   */
  catchUp(): Promise<readonly ContributionEvent[] | undefined>
}

interface Watching {
  readonly assessmentId: string
  /** The cursor of who comes back; undefined for who has just read everything. */
  readonly from: string | undefined
  /** Only for who sits in a unit that is asked. */
  readonly asUnit: boolean
}

/** Watches what a person may see of what units are asked: all of it for the team, its own for a unit. */
export async function watchContributions(
  { assessmentId, from, asUnit }: Watching,
  { database, clock, request }: Pick<RequestContext, 'database' | 'clock' | 'request'>,
): Promise<ContributionWatch> {
  async function look() {
    const at = clock.now()
    const { actor, results } = await database.read({ ...request, at }, (db) => [
      selectAssessment(db, { assessmentId }),
      selectOwnSeats(db, at),
      selectOwners(db, { assessmentId }),
      selectMarks(db, { assessmentId, at }),
      selectDraftsOfColleagues(db, { assessmentId, at }),
    ])
    const [[row], seats, owners, marks, drafts] = results
    const readsAll = row !== undefined && canOn(actor, 'read_contributions', row)
    if (asUnit || !readsAll) ensureOn(actor, 'see_own_contributions', row)
    const owning = owners.map(({ code, sequence, unit }) => ({ code, sequence, unitId: unit.id }))
    const seen = seenOf({ readsAll, seats, owners: owning, marks, drafts })
    const unitIds = [...new Set(seats.map(({ unitId }) => unitId))].toSorted()
    const topics = [
      ...(readsAll ? [contributionsTopic(assessmentId)] : []),
      ...unitIds.map((unitId) => unitContributionsTopic(assessmentId, unitId)),
    ]
    // What can be answered goes by it.
    const standing = `${row?.stage}/${row?.isLocked}`
    return { personId: actor.personId, topics, seen, standing }
  }

  const first = await look()
  let last = first
  let missed = from !== undefined && from !== cursorOf(first)
  return {
    personId: first.personId,
    topics: first.topics,
    cursor: () => cursorOf(last),
    async catchUp() {
      const now = await look()
      if (now.topics.join() !== first.topics.join()) return undefined
      const codes = changedBetween(last.seen, now.seen)
      const isAll = missed || now.standing !== last.standing
      missed = false
      last = now
      return isAll ? [{ indicatorCode: null }] : tellEach(codes)
    },
  }
}

function cursorOf({ seen, standing }: Pick<Looked, 'seen' | 'standing'>): string {
  const text = JSON.stringify([standing, ...seen])
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

interface Looked {
  readonly seen: ReadonlyMap<string, string>
  readonly standing: string
}
