import { type SubmissionGap, submissionGaps } from '@undagi/maturity'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import type { Edition } from '../../instruments/editions.ts'
import { selectFilled, selectOfferCounts, selectUnsettled } from './stages.repository.ts'

/** What is missing from an assessment at this moment; a text that is being typed counts as written. */
export async function gapsNow(
  db: Sql,
  { assessmentId, edition }: { readonly assessmentId: string; readonly edition: Edition },
): Promise<readonly SubmissionGap[]> {
  const [filled, typed, offers] = await Promise.all([
    selectFilled(db, assessmentId),
    selectUnsettled(db, assessmentId),
    selectOfferCounts(db, assessmentId),
  ])
  return gapsOf(edition, { filled, typed: typed.rows, offers: offers.rows })
}

interface Found {
  readonly filled: Awaited<ReturnType<typeof selectFilled>>
  readonly typed: Awaited<ReturnType<typeof selectUnsettled>>['rows']
  readonly offers: Awaited<ReturnType<typeof selectOfferCounts>>['rows']
}

export function gapsOf(edition: Edition, { filled, typed, offers }: Found): readonly SubmissionGap[] {
  const texts = new Map(typed.map(({ code, field, text }) => [`${field} ${code}`, text]))
  const standing = new Map(offers.map(({ code, offers: count }) => [code, count]))
  return submissionGaps(
    edition.indicators,
    new Map(
      filled.map(({ code, value, facts, analysis }) => [
        code,
        {
          value,
          facts: texts.get(`facts ${code}`) ?? facts,
          analysis: texts.get(`analysis ${code}`) ?? analysis,
          standingOffers: standing.get(code) ?? 0,
        },
      ]),
    ),
  )
}

/** The same gaps in the same order. */
export function areSameGaps(left: readonly SubmissionGap[], right: readonly SubmissionGap[]): boolean {
  const keys = (gaps: readonly SubmissionGap[]) =>
    gaps.map(({ indicatorCode, kind }) => `${indicatorCode} ${kind}`)
  return keys(left).join() === keys(right).join()
}
