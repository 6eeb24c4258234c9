import { createHash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../../platform/database/actor.ts'
import type { RequestContext } from '../../../request-context.ts'
import { contributionsTopic, unitContributionsTopic } from '../../../topics.ts'
import { roundMark } from '../../assessments/usecases/round-mark.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { canOn, type UnitSeat } from '../contributions.policy.ts'
import { selectOwners, selectOwnSeats } from '../contributions.repository.ts'
import type { contributionEventSchema } from '../contributions.schemas.ts'
import { ensureOn } from '../ensure-on.ts'
import { selectDraftsOfColleagues, selectMarks } from './live.repository.ts'
import { changedBetween, seenOf, tellEach } from './seen-contributions.ts'

type ContributionEvent = z.infer<typeof contributionEventSchema>

export interface ContributionWatch {
  readonly personId: string
  /** What rings when something that this person may see has changed. */
  readonly topics: readonly string[]
  /** Says what is seen without telling it; who comes back with another one has missed something. */
  cursor(): string
  /** Whether it was looked at the beginning; in a crowd that waits for the first ring, which then tells everything anew. */
  readonly hasLooked: boolean
  /**
   * What is new for this person; throws when they may no longer look. Without a ring only where they stand is looked at. Undefined: they sit in
   * other units than at the beginning, so everything is to be read anew.
   */
  catchUp(ring: { readonly hasRung: boolean }): Promise<readonly ContributionEvent[] | undefined>
}

interface Watching {
  readonly assessmentId: string
  /** The cursor of who comes back; undefined for who has just read everything. */
  readonly from: string | undefined
  /** Only for who sits in a unit that is asked. */
  readonly asUnit: boolean
  /** Whether many watch already: hundreds of pages that look as they open take the time of who saves. */
  readonly isCrowd: boolean
}

/** Watches what a person may see of what units are asked: all of it for the team, its own for a unit. */
export async function watchContributions(
  { assessmentId, from, asUnit, isCrowd }: Watching,
  { database, clock, request }: Pick<RequestContext, 'database' | 'clock' | 'request'>,
): Promise<ContributionWatch> {
  const placed = (actor: Actor, row: Row, seats: readonly UnitSeat[]): Place => {
    const readsAll = row !== undefined && canOn(actor, 'read_contributions', row)
    if (asUnit || !readsAll) ensureOn(actor, 'see_own_contributions', row)
    const unitIds = [...new Set(seats.map(({ unitId }) => unitId))].toSorted()
    const topics = [
      ...(readsAll ? [contributionsTopic(assessmentId)] : []),
      ...unitIds.map((unitId) => unitContributionsTopic(assessmentId, unitId)),
    ]
    // What can be answered goes by it; the team hears of the days and the lock of its round elsewhere.
    const days = row === undefined || readsAll ? '' : roundMark(row)
    const standing = `${row?.stage}/${days}`
    return { personId: actor.personId, topics, standing, readsAll }
  }

  async function locate(): Promise<Place> {
    const at = clock.now()
    const { actor, results } = await database.read({ ...request, at }, (db) => [
      selectAssessment(db, { assessmentId }),
      selectOwnSeats(db, { at }),
    ])
    const [[row], seats] = results
    return placed(actor, row, seats)
  }

  async function look(): Promise<Looked> {
    const at = clock.now()
    const { actor, results } = await database.read({ ...request, at }, (db) => [
      selectAssessment(db, { assessmentId }),
      selectOwnSeats(db, { at }),
      selectOwners(db, { assessmentId }),
      selectMarks(db, { assessmentId, at, ofAll: begun.readsAll }),
      selectDraftsOfColleagues(db, { assessmentId, at }),
    ])
    const [[row], seats, owners, marks, drafts] = results
    const place = placed(actor, row, seats)
    const owning = owners.map(({ code, sequence, unit }) => ({ code, sequence, unitId: unit.id }))
    return { ...place, seen: seenOf({ readsAll: place.readsAll, seats, owners: owning, marks, drafts }) }
  }

  const begun = await locate()
  // Whoever reads all may see whatever rings first.
  const waits = isCrowd && from === undefined && begun.readsAll
  let last = waits ? undefined : await look()
  let missed = last !== undefined && from !== undefined && from !== cursorOf(last)
  let standing = begun.standing
  const hasMoved = ({ topics }: Place) => topics.join() !== begun.topics.join()
  return {
    personId: begun.personId,
    topics: begun.topics,
    cursor: () => (last === undefined ? notSeen : cursorOf(last)),
    hasLooked: !waits,
    async catchUp({ hasRung }) {
      if (!hasRung) {
        const here = await locate()
        if (hasMoved(here)) return undefined
        if (here.standing === standing) return []
      }
      const now = await look()
      if (hasMoved(now)) return undefined
      const codes = last && changedBetween(last.seen, now.seen)
      const isAll = codes === undefined || missed || now.standing !== standing
      missed = false
      last = now
      standing = now.standing
      return isAll ? [{ indicatorCode: null }] : tellEach(codes)
    },
  }
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAssessment>['execute']>>[number] | undefined

/** Where a person stands: what rings for them, and whether units can still answer. */
interface Place {
  readonly personId: string
  readonly topics: readonly string[]
  readonly standing: string
  /** Whether they read what all units say. */
  readonly readsAll: boolean
}

interface Looked extends Place {
  readonly seen: ReadonlyMap<string, string>
}

/** As long as the others, and none of them. */
const notSeen = '-'.repeat(22)

function cursorOf({ seen, standing }: Pick<Looked, 'seen' | 'standing'>): string {
  const text = JSON.stringify([standing, ...seen])
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
