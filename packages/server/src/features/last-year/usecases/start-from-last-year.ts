import type { z } from '@hono/zod-openapi'
import { refer } from '../../../platform/audit/references.ts'
import { announce } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { holdStill } from '../../assessments/usecases/find-assessments.ts'
import { offerAgain } from '../../evidence/usecases/offer-again.ts'
import type { LastYearsOffer } from '../../findings/usecases/last-years-offers.ts'
import { lastYearChanged, notCarried, startedAlready } from '../last-year.errors.ts'
import { insertStart } from '../last-year.repository.ts'
import type { lastYearSchema, startSchema } from '../last-year.schemas.ts'
import { type WeighedStart, weighStart } from '../weigh-start.ts'
import { readLastYear } from './read-last-year.ts'

type Wanted = z.infer<typeof startSchema> & { readonly assessmentId: string }

/** Brings what was chosen of last year, once: documents are offered again, values become proposals and no ratings. */
export async function startFromLastYear(
  { assessmentId, expectedPreview, withProposals, offerIds }: Wanted,
  context: RequestContext,
): Promise<z.infer<typeof lastYearSchema>> {
  const { database, request } = context
  await database.asActor(request, async ({ db, actor }) => {
    // Sent or locked meanwhile, it is refused.
    await holdStill(db, [assessmentId])
    const weighed = await weighStart(db, { actor, assessmentId }, context)
    if (weighed.preview !== expectedPreview) throw lastYearChanged()
    const { institutionId, last } = weighed
    const chosen = chosenOffers(weighed, offerIds)
    const proposals = withProposals ? weighed.proposals : []
    const written = await insertStart(db, {
      ...{ assessmentId, institutionId, fromAssessmentId: last.assessmentId, proposals },
      ...{ offers: chosen.length, actorId: actor.personId, actorName: actor.name, recordedAt: request.at },
    })
    if (!written) throw startedAlready()
    const places = chosen.map((each) => placeOf(each, weighed))
    const offered = await offerAgain(db, {
      institutionId,
      assessmentId,
      places,
      author: actor,
      at: request.at,
    })
    refer(db, { lastYear: [{ from: last.year, offered, proposals: proposals.length }] })
  })
  await announce(assessmentTopic(assessmentId), context)
  return readLastYear(assessmentId, context)
}

function chosenOffers({ offers }: WeighedStart, ids: readonly string[]): readonly LastYearsOffer[] {
  const wanted = new Set(ids)
  const chosen = offers.filter(({ offer, obstacle }) => wanted.has(offer.id) && obstacle === null)
  if (chosen.length < wanted.size) throw notCarried()
  return chosen
}

/** A criterion that is no more takes its document to the indicator as a whole. */
function placeOf({ offer }: LastYearsOffer, { criteria, last }: WeighedStart) {
  const { itemId, indicatorCode, criterionCode, article, page, atSeconds, why } = offer
  const isThere = criterionCode !== null && criteria.has(criterionCode)
  return {
    ...{ itemId, indicatorCode, criterionCode: isThere ? criterionCode : null, article, page, atSeconds },
    why: `Dari tahun ${last.year}. ${why}`.trim(),
  }
}
