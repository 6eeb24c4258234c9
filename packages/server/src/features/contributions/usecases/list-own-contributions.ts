import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { selectAssessment } from '../../assessments/usecases/see-offers.ts'
import { selectLastSent } from '../../assessments/usecases/who-sent.ts'
import { selectTitlesOffered } from '../../evidence/usecases/titles-offered.ts'
import { editionKeyOf } from '../../instruments/instruments.usecases.ts'
import { type AskedUnit, gatherAsked, hasSaid } from '../asked-unit.ts'
import { requestNotFound } from '../contributions.errors.ts'
import { canAskAbout, canOn, isSeatedFor, ownsIndicatorOf, seesRequestsOf } from '../contributions.policy.ts'
import {
  lookingAt,
  type OwnRequestView,
  presentIndicator,
  presentOwnRequest,
} from '../contributions.presenter.ts'
import {
  selectAttached,
  selectDrafts,
  selectOwners,
  selectOwnSeats,
  selectReachableUnitIds,
  selectRequests,
  selectStandingAnswers,
} from '../contributions.repository.ts'
import type { ownContributionsSchema } from '../contributions.schemas.ts'
import { ensureOn } from '../ensure-on.ts'
import { selectKitDocuments } from '../offline-kits/offline-kits.repository.ts'
import { gatherWords } from '../questions/asked-words.ts'
import { selectOwnQuestions } from '../questions/questions.repository.ts'

type OwnContributions = z.infer<typeof ownContributionsSchema>

/** What concerns the unit of the person, and nothing else of the assessment. */
export async function listOwnContributions(
  assessmentId: string,
  context: RequestContext,
): Promise<OwnContributions> {
  return readOwn({ assessmentId }, context)
}

/** Of all of it, or of one request. */
async function readOwn(
  place: { readonly assessmentId: string; readonly requestId?: string },
  { database, editions, request }: RequestContext,
): Promise<OwnContributions> {
  const { assessmentId } = place
  const own = { ...place, ownAt: request.at }
  const { actor, results } = await database.read(request, (db) => [
    selectAssessment(db, { assessmentId }),
    selectOwnSeats(db, { at: request.at }),
    selectOwners(db, { assessmentId }),
    selectRequests(db, own),
    selectStandingAnswers(db, own),
    selectDrafts(db, own),
    selectAttached(db, own),
    selectTitlesOffered(db, { assessmentId }),
    selectKitDocuments(db, { assessmentId }),
    selectReachableUnitIds(db, { assessmentId }),
    selectOwnQuestions(db, { assessmentId }),
    selectLastSent(db, { assessmentId }),
  ])
  const [
    [row],
    seats,
    owners,
    requests,
    answers,
    drafts,
    attached,
    titles,
    named,
    reachable,
    worded,
    lastSent,
  ] = results
  ensureOn(actor, 'see_own_contributions', row)
  const edition = await editions.get(editionKeyOf(row.round), request)
  const looking = lookingAt({ edition, row, at: request.at, reachable })
  const wordsOf = gatherWords(row.round.editionId, worded)
  const all = gatherAsked({ requests, answers, attached, titles })
  const draftOf = new Map(drafts.map(({ draft }) => [draft.requestId, draft]))
  const sent = row.stage === 'filling' ? undefined : lastSent[0]
  const namedFor = (requestId: string) =>
    named.map(({ document }) => document).filter((document) => document.requestId === requestId)
  const canDo = (
    action: 'answer_contribution' | 'confirm_contribution',
    { request: asked, withdrawal }: AskedUnit,
  ) => withdrawal === null && canOn(actor, action, row) && isSeatedFor(action, seats, asked.unitId)
  return {
    ...{ stage: row.stage, isLocked: row.isLocked },
    requests: all
      .filter((asked) => seesRequestsOf(seats, asked.request.unitId))
      .map((asked) => {
        const answer = canDo('answer_contribution', asked)
        const confirm =
          canDo('confirm_contribution', asked) && hasSaid(asked) && asked.standing?.confirmation === null
        return presentOwnRequest(
          {
            asked,
            draft: draftOf.get(asked.request.id),
            named: namedFor(asked.request.id),
            words: wordsOf(asked.request.indicatorCode),
            sent,
            can: { answer, confirm },
          },
          looking,
        )
      }),
    owned: owners
      .filter(({ unit }) => ownsIndicatorOf(seats, unit.id))
      .map((owner) => {
        const asked = all.filter((each) => each.request.indicatorCode === owner.code)
        const ask = canAskAbout(actor, row, { seats, ownerId: owner.unit.id })
        const can = { ask, consolidate: canOn(actor, 'consolidate_contributions', row) }
        return presentIndicator({ code: owner.code, owner, asked, can }, looking)
      }),
  }
}

/** One of them, as it stands now. */
export async function getOwnRequest(
  { assessmentId, requestId }: { readonly assessmentId: string; readonly requestId: string },
  context: RequestContext,
): Promise<OwnRequestView> {
  const {
    requests: [found],
  } = await readOwn({ assessmentId, requestId }, context)
  if (found === undefined) throw requestNotFound()
  return found
}
