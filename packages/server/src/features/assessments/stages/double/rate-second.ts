import { isWritten, type JudgedOutside } from '@undagi/maturity'
import type { RequestContext } from '../../../../request-context.ts'
import { indicatorNotFound } from '../../assessments.errors.ts'
import { normalValue } from '../../decide-rating.ts'
import { recordActions } from '../../record-actions.ts'
import { actOutside, type Outcome, type Session } from '../outside/act-outside.ts'
import { holdFromOutside } from '../outside/hold-from-outside.ts'
import { notInSample, pairIsSettled } from './double.errors.ts'
import { selectDoubleActions, toSigned } from './double.repository.ts'
import type { DoubleRatingsView } from './double-ratings.presenter.ts'
import { gatherDouble } from './gather-double.ts'
import { readDoubleRatings } from './read-double-ratings.ts'

interface WantedRating {
  readonly assessmentId: string
  readonly stage: JudgedOutside
  readonly code: string
  readonly expectedVersion: number
  readonly value: string
  readonly facts: string
  readonly analysis: string
}

/** Rates an indicator of the sample a second time; who does has not seen what was said of it, and nobody sees this before both have spoken. */
export async function rateSecond(wanted: WantedRating, context: RequestContext): Promise<DoubleRatingsView> {
  return actOutside(
    {
      assessmentId: wanted.assessmentId,
      act: (session) => rateAs(session, wanted, context),
      show: () => readDoubleRatings(wanted.assessmentId, context),
    },
    context,
  )
}

async function rateAs(
  { db, actor }: Session,
  { assessmentId, stage, code, expectedVersion, value: given, facts, analysis }: WantedRating,
  { editions, request: { at } }: RequestContext,
): Promise<Outcome> {
  const { held, isTime } = await holdFromOutside(db, {
    ...{ actor, step: 'rate_second', assessmentId, code, editions },
  })
  if (!held.edition.indicatorByCode.has(code)) throw indicatorNotFound()
  if (!isTime || !isWritten({ state: held.stage }, stage)) return 'moved'
  const { draws, second, settled } = gatherDouble((await selectDoubleActions(db, held.id)).map(toSigned))
  if (!draws.at(-1)?.indicatorCodes.includes(code)) throw notInSample()
  const { personId } = actor
  if ((settled.get(code) ?? []).some(({ secondId }) => secondId === personId)) throw pairIsSettled()
  const before = (second.get(code) ?? []).findLast((each) => each.personId === personId)
  if ((before?.version ?? 0) !== expectedVersion) return 'stale'
  const value = normalValue(held.edition.instrument, code, given)
  const isSame =
    before?.stage === stage &&
    before.value === value &&
    before.facts === facts &&
    before.analysis === analysis
  if (isSame) return 'same'
  const action = { kind: 'rated_second', stage, indicatorCode: code, value, facts, analysis } as const
  await recordActions(db, held, { author: actor, at, actions: [action] })
  return 'recorded'
}
