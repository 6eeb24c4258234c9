import type { z } from '@hono/zod-openapi'
import { type AssessmentState, formatExact, parseRational, subtract } from '@undagi/maturity'
import type { Actor } from '../../../../platform/database/actor.ts'
import { canEverStep, canStep, takesAs } from '../outside/outside.policy.ts'
import { canSeeAgreement } from './double.policy.ts'
import type { doubleRatingsSchema } from './double-ratings.schemas.ts'
import type { DoubleRating, Draw, SecondRating } from './gather-double.ts'
import { isFull, type Pair, pairUp } from './pair-up.ts'
import { presentAgreement } from './present-agreement.ts'

export type DoubleRatingsView = z.infer<typeof doubleRatingsSchema>
type PairView = NonNullable<DoubleRatingsView['pairs']>[number]

interface Looking {
  readonly actor: Pick<Actor, 'personId' | 'memberships'>
  readonly row: { readonly id: string; readonly institutionId: string; readonly stage: AssessmentState }
}

/** As far as it is told to this person: a second rater sees their own alone. */
export function presentDoubleRatings(double: DoubleRating, looking: Looking): DoubleRatingsView {
  const { actor, row } = looking
  const isTold = canSeeAgreement(actor, row)
  const pairs = pairUp(double)
  return {
    stage: row.stage,
    can: {
      draw: canStep(actor, 'draw_sample', row) && double.second.size === 0,
      settle: canStep(actor, 'settle_pair', row),
      byLetterOnly: takesAs(actor, 'draw_sample', row) === 'person_in_charge',
    },
    draws: double.draws.map(presentDraw),
    own: ownOf(double, looking),
    pairs: isTold ? pairs.map((pair) => presentPair(pair, looking)) : null,
    agreement: isTold ? presentAgreement(pairs.filter(isFull)) : null,
  }
}

function presentDraw({ size, seed, reason, indicatorCodes, outside, byName, at }: Draw) {
  return {
    ...{ size, seed, reason, indicatorCodes: [...indicatorCodes] },
    ...{ letter: outside.letter, byName, at: at.toISOString() },
  }
}

function ownOf({ draws, second }: DoubleRating, { actor, row }: Looking): DoubleRatingsView['own'] {
  const codes = draws.at(-1)?.indicatorCodes ?? []
  return codes
    .filter((code) => canEverStep(actor, 'rate_second', { ...row, code }))
    .map((code) => {
      const rating = (second.get(code) ?? []).findLast(({ personId }) => personId === actor.personId)
      return {
        code,
        mayRate: canStep(actor, 'rate_second', { ...row, code }),
        rating: rating === undefined ? null : presentRating(rating),
      }
    })
}

function presentRating({ stage, value, facts, analysis, version, at }: SecondRating) {
  return { stage, value, facts, analysis, version, at: at.toISOString() }
}

/** Before both are in, who spoke is told and not what. */
function presentPair(pair: Pair, { actor, row }: Looking): PairView {
  const { code, state, first, second, settlement } = pair
  const isIn = isFull(pair)
  const differs = state === 'differs' || state === 'settled'
  const isThird = ![first?.personId, second?.personId].includes(actor.personId)
  return {
    ...{ code, state },
    first: first && presentSaid(first, isIn),
    second: second && {
      ...presentSaid(second, isIn),
      facts: isIn ? second.facts : null,
      analysis: isIn ? second.analysis : null,
    },
    difference: isIn ? differenceOf(pair.first.value, pair.second.value) : null,
    settlement: settlement && {
      ...{ value: settlement.value, reason: settlement.reason, version: settlement.version },
      isAsFirst: settlement.value === settlement.firstValue,
      ...{ byName: settlement.byName, at: settlement.at.toISOString() },
    },
    maySettle: differs && isThird && canStep(actor, 'settle_pair', { ...row, code }),
  }
}

function differenceOf(first: string, second: string): string {
  return formatExact(subtract(parseRational(second), parseRational(first)))
}

function presentSaid(
  {
    personId,
    stage,
    value,
    byName,
    at,
  }: Pick<SecondRating, 'personId' | 'stage' | 'byName' | 'at' | 'value'>,
  isTold: boolean,
) {
  return { personId, stage, value: isTold ? value : null, byName, at: at.toISOString() }
}
