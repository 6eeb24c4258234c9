import type { z } from '@hono/zod-openapi'
import { completenessOf, type Indicator } from '@undagi/maturity'
import type { PreviousRow } from '../assessments/usecases/earlier-values.ts'
import type { completenessSchema } from './findings.schemas.ts'
import type { LapsingOffer } from './lapsing-offers.ts'
import type { KnownItem } from './to-evidence-facts.ts'

export type CompletenessView = z.infer<typeof completenessSchema>

interface Counted {
  readonly indicators: readonly Indicator[]
  readonly claims: readonly { readonly code: string; readonly value: string | null }[]
  readonly previous: readonly PreviousRow[]
  /** Without what was refused. */
  readonly items: readonly KnownItem[]
  /** Ids of the offers that somebody accepted. */
  readonly accepted: ReadonlySet<string>
  readonly visitDate: string | null
  readonly isVisitLeftOut: boolean
  readonly lapses: readonly LapsingOffer[]
}

/** Restricted documents count for everybody: of them it is told no more than that something is offered. */
export function presentCompleteness({
  visitDate,
  isVisitLeftOut,
  lapses,
  ...counted
}: Counted): CompletenessView {
  const { indicators, claims, previous, items, accepted } = counted
  const claimIn = (rows: Counted['claims'] | readonly PreviousRow[], code: string) =>
    rows.find((each) => each.code === code)?.value ?? null
  const offersOf = Map.groupBy(
    items.flatMap(({ offers }) => offers),
    ({ indicatorCode }) => indicatorCode,
  )
  return {
    ...{ visitDate, isVisitLeftOut },
    indicators: indicators.map((indicator) => {
      const { code } = indicator
      const claimed = claimIn(claims, code)
      const offers = (offersOf.get(code) ?? []).map(({ id, criterionCode }) => ({
        ...{ criterionCode, isAccepted: accepted.has(id) },
      }))
      const found = completenessOf(
        indicator,
        { value: claimed, previousValue: claimIn(previous, code) },
        offers,
      )
      const criteria = found && {
        ...{ accepted: [...found.accepted], offered: [...found.offered], nothing: [...found.nothing] },
      }
      return { code, claimed, criteria }
    }),
    lapses: lapses.map(presentLapse),
  }
}

function presentLapse({
  item,
  offer,
  why,
  on,
  maxAgeMonths,
}: LapsingOffer): CompletenessView['lapses'][number] {
  const { indicatorCode, criterionCode } = offer
  const { title } = item.newest.row
  return {
    ...{ offerId: offer.id, itemId: item.id, title, indicatorCode, criterionCode, why, on, maxAgeMonths },
  }
}
