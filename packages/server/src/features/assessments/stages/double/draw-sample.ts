import { chooseSample } from '@undagi/maturity'
import type { RequestContext } from '../../../../request-context.ts'
import { recordActions } from '../../record-actions.ts'
import { actOutside, type Outcome, type Session } from '../outside/act-outside.ts'
import { holdFromOutside } from '../outside/hold-from-outside.ts'
import { takeOutside } from '../outside/take-outside.ts'
import { sampleInUse, sampleTooLarge } from './double.errors.ts'
import { selectDoubleActions, toSigned } from './double.repository.ts'
import type { DoubleRatingsView } from './double-ratings.presenter.ts'
import { gatherDouble } from './gather-double.ts'
import { readDoubleRatings } from './read-double-ratings.ts'
import { sampleCandidates } from './sample-candidates.ts'

interface WantedSample {
  readonly assessmentId: string
  /** How many were drawn when the person looked. */
  readonly expectedDraws: number
  readonly size: number
  readonly seed: string
  readonly reason: string
  readonly letter?: { readonly number: string; readonly date: string } | undefined
}

/** Draws the indicators that are rated a second time. The seed alone decides, and it is written down with everything it decided on. */
export async function drawSample(wanted: WantedSample, context: RequestContext): Promise<DoubleRatingsView> {
  return actOutside(
    {
      assessmentId: wanted.assessmentId,
      act: (session) => drawAs(session, wanted, context),
      show: () => readDoubleRatings(wanted.assessmentId, context),
    },
    context,
  )
}

async function drawAs(
  { db, actor }: Session,
  { assessmentId, expectedDraws, size, seed, reason, letter }: WantedSample,
  { editions, request: { at } }: RequestContext,
): Promise<Outcome> {
  const step = 'draw_sample'
  const { held, outside, isTime } = await holdFromOutside(db, {
    ...{ actor, step, assessmentId, code: '', editions },
  })
  if (!isTime) return 'moved'
  const taken = takeOutside(actor, held, { step, letter, at })
  if (size > held.edition.indicators.length) throw sampleTooLarge()
  const double = gatherDouble((await selectDoubleActions(db, held.id)).map(toSigned))
  if (double.draws.length !== expectedDraws) return 'stale'
  if (double.second.size > 0) throw sampleInUse()
  const candidates = await sampleCandidates(db, held, outside)
  const { chosen } = chooseSample(candidates, { size, seed })
  await recordActions(db, held, {
    ...{ author: actor, at },
    actions: [
      {
        ...{ kind: 'sample_drawn', size, seed, reason, outside: taken },
        candidates: candidates.map((each) => ({ ...each, reasons: [...each.reasons] })),
        indicatorCodes: chosen.map(({ code }) => code),
      },
    ],
  })
  return 'recorded'
}
