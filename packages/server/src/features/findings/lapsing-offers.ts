import { type EvidenceFacts, type Indicator, type Lapse, lapsesBefore, type Rule } from '@undagi/maturity'
import type { KnownItem } from './to-evidence-facts.ts'

export interface LapsingOffer extends Lapse {
  readonly item: KnownItem
  readonly offer: KnownItem['offers'][number]
}

/** What of the things offered lapses before a day, the earliest first: hidden ones are told to nobody, not even by their days. */
export function lapsingOffers(
  { items, facts }: { readonly items: readonly KnownItem[]; readonly facts: EvidenceFacts },
  indicators: readonly Indicator[],
  day: string,
): readonly LapsingOffer[] {
  const factsOf = new Map(facts.documents.map((each) => [each.id, each]))
  const indicatorOf = new Map(indicators.map((each) => [each.code, each]))
  return items
    .filter(({ isHidden }) => !isHidden)
    .flatMap((item) =>
      item.offers.flatMap((offer) => {
        const indicator = indicatorOf.get(offer.indicatorCode)
        const document = factsOf.get(item.id)
        if (indicator === undefined || document === undefined) return []
        const reviewDueOn = item.registered?.reviewDueOn ?? null
        return lapsesBefore(day, { ...document, reviewDueOn }, rulesFor(indicator, offer.criterionCode)).map(
          (lapse) => ({ ...lapse, item, offer }),
        )
      }),
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}

/** Of what is offered for the indicator as a whole, the rules of each of its criteria. */
function rulesFor({ levels }: Indicator, criterionCode: string | null): readonly Rule[] {
  return levels
    .flatMap(({ criteria }) => criteria)
    .filter(({ code }) => criterionCode === null || code === criterionCode)
    .map(({ rule }) => rule)
}
