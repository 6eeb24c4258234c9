import { boundaryOfRound } from '@undagi/maturity'
import type { BoundaryRuling } from '../assessments/usecases/read-boundary-rulings.ts'
import type { Edition } from '../instruments/editions.ts'
import type { CalendarView } from './calendar.presenter.ts'

interface Ruled {
  readonly edition: Edition
  readonly year: number
  /** The newest first. */
  readonly rulings: readonly BoundaryRuling[]
}

/** The rule as it stands, with where it stands: the last word on the round itself, else what the edition says of its year. */
export function presentBoundary({
  edition: { instrument },
  year,
  rulings,
}: Ruled): CalendarView['rules']['boundary'] {
  const [last] = rulings
  const { document, at } = instrument.boundary.source
  const title = instrument.sources[document]?.title ?? document
  return {
    ...boundaryOfRound(instrument, { year, ruled: last?.rule }),
    source: last?.source ?? `${title}, ${at}`,
    rulings: rulings.map(({ at: ruledAt, ...ruling }) => ({ ...ruling, at: ruledAt.toISOString() })),
  }
}
