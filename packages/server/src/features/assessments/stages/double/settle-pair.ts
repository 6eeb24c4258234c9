import { isSameValue } from '@undagi/maturity'
import type { RequestContext } from '../../../../request-context.ts'
import { indicatorNotFound } from '../../assessments.errors.ts'
import { normalValue } from '../../decide-rating.ts'
import { recordActions } from '../../record-actions.ts'
import { actOutside, type Outcome, type Session } from '../outside/act-outside.ts'
import { holdFromOutside } from '../outside/hold-from-outside.ts'
import { nothingToSettle, ratedOneself } from './double.errors.ts'
import { selectDoubleActions, toSigned } from './double.repository.ts'
import type { DoubleRatingsView } from './double-ratings.presenter.ts'
import { gatherDouble } from './gather-double.ts'
import { isFull, pairUp } from './pair-up.ts'
import { readDoubleRatings } from './read-double-ratings.ts'

interface WantedSettlement {
  readonly assessmentId: string
  readonly code: string
  readonly secondId: string
  readonly expectedVersion: number
  /** The two values as the person saw them: a word on others would be on what they never looked at. */
  readonly seenFirst: string
  readonly seenSecond: string
  readonly value: string
  readonly reason: string
}

/** A third person says which value it should be, and why. The values of the stage stay what they are: who gave them may be asked to look again. */
export async function settlePair(
  wanted: WantedSettlement,
  context: RequestContext,
): Promise<DoubleRatingsView> {
  return actOutside(
    {
      assessmentId: wanted.assessmentId,
      act: (session) => settleAs(session, wanted, context),
      show: () => readDoubleRatings(wanted.assessmentId, context),
    },
    context,
  )
}

async function settleAs(
  { db, actor }: Session,
  { assessmentId, code, secondId, expectedVersion, reason, ...wanted }: WantedSettlement,
  { editions, request: { at } }: RequestContext,
): Promise<Outcome> {
  const { held, isTime } = await holdFromOutside(db, {
    ...{ actor, step: 'settle_pair', assessmentId, code, editions },
  })
  if (!held.edition.indicatorByCode.has(code)) throw indicatorNotFound()
  if (!isTime) return 'moved'
  const pairs = pairUp(gatherDouble((await selectDoubleActions(db, held.id)).map(toSigned)))
  const pair = pairs.filter(isFull).find((each) => each.code === code && each.second.personId === secondId)
  if (pair === undefined || pair.state === 'equal') throw nothingToSettle()
  const { first, second, settlement } = pair
  if ([first.personId, second.personId].includes(actor.personId)) throw ratedOneself()
  const isSeen =
    isSameValue(first.value, wanted.seenFirst) &&
    isSameValue(second.value, wanted.seenSecond) &&
    (settlement?.version ?? 0) === expectedVersion
  if (!isSeen) return 'stale'
  const value = normalValue(held.edition.instrument, code, wanted.value)
  await recordActions(db, held, {
    ...{ author: actor, at },
    actions: [
      {
        ...{ kind: 'pair_settled', indicatorCode: code, value, reason },
        first: { personId: first.personId, value: first.value },
        second: { personId: second.personId, value: second.value },
      },
    ],
  })
  return 'recorded'
}
