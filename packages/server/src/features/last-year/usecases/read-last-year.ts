import type { z } from '@hono/zod-openapi'
import { copiedText } from '@undagi/maturity'
import { goesOn } from '@undagi/permissions'
import type { RequestContext } from '../../../request-context.ts'
import {
  canStartFromLastYear,
  ensureReadable,
  selectAssessment,
} from '../../assessments/usecases/see-own-work.ts'
import { selectStandingWords } from '../../assessments/usecases/standing-words.ts'
import { chooseLastRound } from '../choose-last-round.ts'
import {
  type Filled,
  proposalsSchema,
  selectEarlier,
  selectFilled,
  selectStart,
} from '../last-year.repository.ts'
import type { lastYearSchema } from '../last-year.schemas.ts'

type LastYear = z.infer<typeof lastYearSchema>

/** For whoever reads the assessment: whether it was started from last year, and which of its texts are still last year’s. */
export async function readLastYear(
  assessmentId: string,
  { database, request }: RequestContext,
): Promise<LastYear> {
  return database.asActor(request, async ({ db, actor }) => {
    const [row] = await selectAssessment(db, { assessmentId }).execute()
    ensureReadable(actor, row)
    const { institutionId, round } = row
    const earlier = await selectEarlier(db, { institutionId, year: round.year })
    const { last, otherEditionYear } = chooseLastRound(earlier, round.editionId)
    const [start] = await selectStart(db, assessmentId)
    const texts =
      last === null
        ? []
        : copiedIn(await selectFilled(db, assessmentId), [
            ...(await selectFilled(db, last.assessmentId)),
            ...(await selectStandingWords(db, last.assessmentId)),
          ])
    return {
      ...{ fromYear: last?.year ?? null, otherEditionYear, copied: texts },
      canStart:
        last !== null &&
        start === undefined &&
        canStartFromLastYear(actor, row) &&
        goesOn('start_from_last_year', row),
      started:
        start === undefined
          ? null
          : {
              fromYear: earlier.find((each) => each.assessmentId === start.fromAssessmentId)?.year ?? null,
              ...{ byName: start.actorName, at: start.recordedAt.toISOString(), offers: start.offers },
              proposals: proposalsSchema.parse(start.proposals),
            },
    }
  })
}

const fields = ['facts', 'analysis'] as const

/** Of each indicator the texts that are last year’s, the institution's or those that count, as they stand in the history. */
function copiedIn(now: readonly Filled[], before: readonly Filled[]): LastYear['copied'] {
  const last = Map.groupBy(before, ({ code }) => code)
  return now.flatMap((each) =>
    fields.flatMap((field) => {
      const found = new Set((last.get(each.code) ?? []).map((old) => copiedText(each[field], old[field])))
      const likeness = likenesses.find((one) => found.has(one))
      return likeness === undefined ? [] : [{ code: each.code, field, likeness }]
    }),
  )
}

/** The closer first. */
const likenesses = ['same', 'nearly'] as const
