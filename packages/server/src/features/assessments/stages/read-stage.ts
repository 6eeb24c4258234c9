import type { RequestContext } from '../../../request-context.ts'
import {
  deadlineIn,
  selectCalendarChanges,
  submissionStanding,
} from '../../calendar/usecases/stage-standing.ts'
import { listOpenRequests } from '../../contributions/usecases/list-open-requests.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { toAction } from '../actions.repository.ts'
import { selectAssessment } from '../assessments.repository.ts'
import { ensureReadable } from '../ensure-readable.ts'
import { gapsOf } from './gaps-now.ts'
import { toOpenRequest } from './open-requests.ts'
import { presentStage, type StageView } from './stage.presenter.ts'
import {
  selectChangedSinceReturn,
  selectFilled,
  selectOfferCounts,
  selectStageMoves,
  selectUnsettled,
} from './stages.repository.ts'

/** For whoever reads the assessment: where it stands, how it came there, what is missing. */
export async function readStage(
  { assessmentId, withRequests }: { readonly assessmentId: string; readonly withRequests: boolean },
  { database, editions, request }: RequestContext,
): Promise<StageView> {
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectFilled(db, assessmentId),
    selectUnsettled(db, assessmentId),
    selectOfferCounts(db, assessmentId),
    selectStageMoves(db, assessmentId),
    selectChangedSinceReturn(db, assessmentId),
    selectCalendarChanges(db, [assessmentId]),
  ])
  const [[row], filled, typed, offers, moves, changed, days] = results
  ensureReadable(actor, row)
  const edition = await editions.get(editionKeyOf(row.round), request)
  const open = withRequests
    ? await database.read(request, (db) => [listOpenRequests(db, { assessmentId })])
    : null
  return presentStage(actor, {
    row,
    gaps: gapsOf(edition, { filled, typed: typed.rows, offers: offers.rows }),
    openRequests: open?.results[0].map(toOpenRequest) ?? null,
    moves: moves.map(toAction),
    changedSinceReturn: changed.rows.map(({ code }) => code),
    deadline: deadlineIn(row.round, days, row.stage),
    submission: submissionStanding(row.round, days, request.at).standing,
  })
}
