import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import type { LastYearsOffer } from '../../findings/usecases/last-years-offers.ts'
import type { lastYearPreviewSchema } from '../last-year.schemas.ts'
import { weighStart } from '../weigh-start.ts'

/** What starting from last year would bring, with why some of it is left behind. */
export async function previewStart(
  assessmentId: string,
  context: RequestContext,
): Promise<z.infer<typeof lastYearPreviewSchema>> {
  return context.database.asActor(context.request, async ({ db, actor }) => {
    const { preview, last, proposals, offers, unanswered } = await weighStart(
      db,
      { actor, assessmentId },
      context,
    )
    return {
      ...{ preview, fromYear: last.year, proposals: [...proposals], unanswered },
      offers: offers.map(({ offer, title, obstacle, on }) => ({
        ...{ offerId: offer.id, code: offer.indicatorCode, title, obstacle, on },
        ...placeOf(offer, title),
      })),
    }
  })
}

/** Of a document that is for few to see not even the place is told. */
function placeOf(
  { criterionCode, page }: Pick<LastYearsOffer['offer'], 'criterionCode' | 'page'>,
  title: string | null,
) {
  return title === null ? { criterionCode: null, page: null } : { criterionCode, page }
}
