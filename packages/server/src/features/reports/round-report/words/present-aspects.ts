import type { z } from '@hono/zod-openapi'
import { type AspectWords, aspectsOf, type Earlier, proposeAspectWords, toScoreTable } from '@undagi/papers'
import type { ForReport } from '../../../assessments/usecases/read-for-report.ts'
import { outcomeOf } from '../content-of-report.ts'
import type { Reported } from '../read-reported.ts'
import type { WordsRow } from './report-words.repository.ts'
import type { reportAspectSchema } from './report-words.schemas.ts'

export type AspectView = z.infer<typeof reportAspectSchema>

/** Each aspect with what can be said of it and what is; the caller knows that the person sees what was judged. */
export function presentAspects(
  found: Reported,
  came: NonNullable<ForReport['came']>,
  earlier: Earlier | null,
): readonly AspectView[] {
  const { indicators, recommendations, target } = outcomeOf(found, came)
  return aspectsOf(toScoreTable(came.official)).map(({ code, name, value }) => ({
    ...{ code, name, value },
    proposed: withoutAspect(proposeAspectWords(code, { indicators, recommendations, target, earlier })),
    written: presentWords(found.words.find(({ aspectCode }) => aspectCode === code)),
  }))
}

function withoutAspect({ strengths, weaknesses, suggestions }: AspectWords): AspectView['proposed'] {
  return { strengths, weaknesses, suggestions }
}

function presentWords(row: WordsRow | undefined): AspectView['written'] {
  if (row === undefined) return null
  const { strengths, weaknesses, suggestions, version, reason, authorName, writtenAt } = row
  return {
    ...{ strengths, weaknesses, suggestions, version, reason, authorName },
    writtenAt: writtenAt.toISOString(),
  }
}
