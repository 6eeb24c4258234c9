import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { appendToFacts, settleFacts } from '../../assessments/usecases/append-to-facts.ts'
import { indicatorNotFound, selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { type AskedUnit, gatherAsked, hasSaid, isOpen } from '../asked-unit.ts'
import { contributionChanged, factsBeingTyped, factsFull } from '../contributions.errors.ts'
import { canAskAbout, canOn, ownsIndicatorOf } from '../contributions.policy.ts'
import { lookingAt, presentIndicator } from '../contributions.presenter.ts'
import {
  insertConsolidations,
  selectOwners,
  selectOwnSeats,
  selectReachableUnitIds,
  selectRequests,
  selectStandingAnswers,
} from '../contributions.repository.ts'
import { ensureOn } from '../ensure-on.ts'
import { announceContributions } from '../live/announce-contributions.ts'
import { writeStatement } from '../write-statement.ts'

interface Consolidating {
  readonly assessmentId: string
  readonly code: string
  readonly answers: readonly SeenAnswer[]
  readonly leftOut?: readonly SeenAnswer[] | undefined
}

interface SeenAnswer {
  readonly requestId: string
  readonly revision: number
}

/**
 * Copies what units said into the facts, below what is written there, each statement under the name of who made it. It is a draft: whoever
 * fills in goes on from it. What stood there unsettled goes into the history first, under its own name. What was seen and is left out counts as
 * weighed too: it waits for nobody any more.
 */
export async function consolidate(
  wanted: Consolidating,
  context: RequestContext,
): Promise<{ added: number }> {
  const { assessmentId, code } = wanted
  const { database, request } = context
  const { institutionId } = await database.asActor(request, (session) => gather(session, wanted, context))
  if (wanted.answers.length > 0) await settleFacts({ assessmentId, institutionId, code }, context)
  const { done: added, unitIds } = await database.asActor(request, async (session) => {
    const { statements, unitIds } = await gather(session, wanted, context)
    const done = await append(session, { ...wanted, statements }, context)
    if (typeof done === 'number') await noteWeighed(session, { ...wanted, institutionId }, context)
    return { done, unitIds }
  })
  if (added === 'full') throw factsFull()
  if (added === 'being_typed') throw factsBeingTyped()
  await announce(assessmentTopic(assessmentId), context)
  await announceContributions({ assessmentId, unitIds, codes: [code] }, context)
  return { added }
}

interface Session {
  readonly db: Sql
  readonly actor: Actor
}

/** Nothing chosen: nothing of the facts is touched. */
async function append(
  { db, actor: author }: Session,
  { statements: texts, ...wanted }: Consolidating & { readonly statements: readonly string[] },
  context: RequestContext,
) {
  return texts.length === 0 ? 0 : appendToFacts(db, { ...wanted, ...context, texts, author })
}

async function noteWeighed(
  { db, actor }: Session,
  { answers, leftOut = [], institutionId }: Consolidating & { readonly institutionId: string },
  { request }: RequestContext,
): Promise<void> {
  const author = { authorId: actor.personId, authorName: actor.name, consolidatedAt: request.at }
  await insertConsolidations(
    db,
    [
      ...answers.map((each) => ({ ...each, isCopied: true })),
      ...leftOut.map((each) => ({ ...each, isCopied: false })),
    ].map((each) => ({ ...each, ...author, institutionId })),
  )
}

async function gather(
  { db, actor }: Session,
  { assessmentId, code, answers: seen, leftOut = [] }: Consolidating,
  { editions, request }: RequestContext,
) {
  const place = { assessmentId, code }
  const [[row], seats, [owner], requests, answers, reachable] = await Promise.all([
    selectAssessment(db, { assessmentId }).execute(),
    selectOwnSeats(db, { at: request.at }),
    selectOwners(db, place),
    selectRequests(db, place),
    selectStandingAnswers(db, place),
    selectReachableUnitIds(db, { assessmentId }),
  ])
  ensureOn(actor, 'consolidate_contributions', row)
  const edition = await editions.getWithin(editionKeyOf(row.round), db)
  const mayHere = canOn(actor, 'write_explanation', row) || ownsIndicatorOf(seats, owner?.unit.id)
  // An owner of other indicators does not learn which there are.
  if (!edition.indicatorByCode.has(code) || !mayHere) throw indicatorNotFound()
  const asked = gatherAsked({ requests, answers })
  const find = ({ requestId, revision }: SeenAnswer) =>
    asked.find(
      (each) =>
        each.request.id === requestId &&
        isOpen(each) &&
        hasSaid(each) &&
        each.standing?.answer.revision === revision,
    )
  const chosen = seen.map(find)
  const passed = leftOut.map(find)
  if (chosen.includes(undefined) || passed.includes(undefined)) {
    const ask = canAskAbout(actor, row, { seats, ownerId: owner?.unit.id })
    const can = { ask, consolidate: true }
    const looking = lookingAt({ edition, row, at: request.at, reachable })
    throw contributionChanged({ current: presentIndicator({ code, owner, asked, can }, looking) })
  }
  const statements = chosen.flatMap((each) => (each === undefined ? [] : toText(each, row.round.timeZone)))
  const unitIds = [...chosen, ...passed].flatMap((each) => (each === undefined ? [] : each.unit.id))
  return { institutionId: row.institutionId, statements, unitIds }
}

function toText({ unit, standing }: AskedUnit, timeZone: string): string[] {
  if (standing === undefined) return []
  const { applies, practice, text, authorName, answeredAt } = standing.answer
  const { filledBy } = standing
  const day = dayIn(timeZone, answeredAt)
  return [writeStatement({ unitName: unit.name, authorName, filledBy, day, applies, practice, text })]
}
