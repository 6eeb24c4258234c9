import { type StageMove, type SubmissionGap, stateAfter } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { announceStanding } from '../../contributions/usecases/announce-standing.ts'
import { holdOpenRequests, listOpenRequests } from '../../contributions/usecases/list-open-requests.ts'
import { canEverMoveStage, canMoveStage, type StageAction } from '../assessments.policy.ts'
import { ensureUnlocked } from '../ensure-unlocked.ts'
import { holdAssessment } from '../hold-assessment.ts'
import { type HeldAssessment, recordActions } from '../record-actions.ts'
import { ensureInTime } from './ensure-in-time.ts'
import { areSameGaps, gapsNow } from './gaps-now.ts'
import { handInPapers } from './hand-in-papers.ts'
import { toClosedRequest, toOpenRequest, wereAllSeen } from './open-requests.ts'
import { isYetToCome } from './paper-date.ts'
import { readStage } from './read-stage.ts'
import { settleTexts } from './settle-texts.ts'
import type { StageView } from './stage.presenter.ts'
import type { StageMoved, SubmissionPapers } from './stage-moved.ts'
import {
  gapsChanged,
  paperFromTheFuture,
  requestsChanged,
  stageMoved,
  stageNotYours,
  unknownIndicatorNamed,
} from './stages.errors.ts'
import { selectUnsettled } from './stages.repository.ts'

/** A move acts on the whole. */
const noIndicator = ''

/** Units answer while the institution fills in: these end that, or begin it anew. */
const changesWhatUnitsCan: ReadonlySet<StageMove> = new Set(['send_for_verification', 'return', 'reopen'])

export interface WantedMove {
  readonly assessmentId: string
  readonly move: StageMove
  readonly as: StageAction
  readonly expectedStage: StageView['stage']
  readonly note?: string | undefined
  /** What the person saw missing and passes on all the same; left out where nothing is passed on. */
  readonly seenGaps?: readonly SubmissionGap[]
  /** What units are asked and can no longer answer by it; of sending for verification alone. */
  readonly seenRequests?: readonly string[] | undefined
  readonly revisionNotes?: StageMoved['revisionNotes']
  readonly papers?: SubmissionPapers
}

/** Somebody typed on between settling and sending: it is sent once that stands in the history too. */
class TypedMeanwhile extends Error {
  override readonly name = 'TypedMeanwhile'
}

/** Takes an assessment from one hand to the next, or back: once, whoever else tries at the same moment. */
export async function moveStage(wanted: WantedMove, context: RequestContext): Promise<StageView> {
  const { assessmentId } = wanted
  const outcome = await settleAndMove(wanted, context)
  if (outcome === 'recorded') {
    await announce(assessmentTopic(assessmentId), context)
    if (changesWhatUnitsCan.has(wanted.move)) await announceStanding(assessmentId, context)
  }
  const current = await readStage({ assessmentId, withRequests: outcome === 'requests' }, context)
  if (outcome === 'moved') throw stageMoved({ current })
  if (outcome === 'gaps') throw gapsChanged({ current })
  if (outcome === 'requests') throw requestsChanged({ current })
  return current
}

async function settleAndMove(wanted: WantedMove, context: RequestContext): ReturnType<typeof moveAs> {
  const { database, request } = context
  if (wanted.move === 'send_for_verification') await settleTexts(wanted, context)
  const moving = database.asActor(request, async (session) => {
    const found = await moveAs(session, wanted, context)
    // Holding the assessment looks like a change to the log: who came too late has done nothing.
    if (found !== 'recorded') request.trail?.leaveOut()
    return found
  })
  return moving.catch((error: unknown) => {
    if (error instanceof TypedMeanwhile) return settleAndMove(wanted, context)
    throw error
  })
}

async function moveAs(
  { db, actor }: { readonly db: Sql; readonly actor: Actor },
  wanted: WantedMove,
  { editions, request }: RequestContext,
): Promise<'recorded' | 'moved' | 'gaps' | 'requests'> {
  const { assessmentId, move, as, expectedStage, seenGaps } = wanted
  const closes = move === 'send_for_verification'
  if (closes) await holdOpenRequests(db, assessmentId)
  const held = await holdAssessment(db, { actor, assessmentId, code: noIndicator, editions })
  if (!canEverMoveStage(actor, as, held)) throw stageNotYours()
  const to = stateAfter({ kind: held.roundKind, state: held.stage, lastJudged: held.state.lastJudged }, move)
  if (held.stage !== expectedStage || to === null || !canMoveStage(actor, as, held)) return 'moved'
  ensureUnlocked(as, held)
  await ensureInTime(db, wanted, request.at)
  ensureSound(wanted, { held, at: request.at })
  if (closes && (await selectUnsettled(db, assessmentId)).rows.length > 0) throw new TypedMeanwhile()
  const gaps = await gapsNow(db, { assessmentId, edition: held.edition })
  if (seenGaps !== undefined && !areSameGaps(gaps, seenGaps)) return 'gaps'
  const open = closes ? (await listOpenRequests(db, { assessmentId })).map(toOpenRequest) : []
  if (!wereAllSeen(open, wanted.seenRequests ?? [])) return 'requests'
  const handing = { ...wanted, institutionId: held.institutionId, actor, at: request.at }
  await recordActions(db, held, {
    author: actor,
    at: request.at,
    actions: [
      {
        ...{ kind: 'stage_moved', move, to, note: wanted.note ?? '' },
        revisionNotes: [...(wanted.revisionNotes ?? [])],
        acceptedGaps: seenGaps === undefined ? [] : [...gaps],
        ...(closes && { closedRequests: open.map(toClosedRequest) }),
        papers: wanted.papers === undefined ? null : await handInPapers(db, wanted.papers, handing),
      },
    ],
  })
  return 'recorded'
}

function ensureSound(
  { revisionNotes = [], papers }: WantedMove,
  { held, at }: { readonly held: HeldAssessment; readonly at: Date },
): void {
  const { indicatorByCode } = held.edition
  if (revisionNotes.some(({ indicatorCode }) => !indicatorByCode.has(indicatorCode)))
    throw unknownIndicatorNamed()
  if (
    papers &&
    [papers.officialRecord, papers.publicationConsent].some((each) =>
      isYetToCome(each, { timeZone: held.timeZone, at }),
    )
  )
    throw paperFromTheFuture()
}
