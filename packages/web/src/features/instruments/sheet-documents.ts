import type { Indicator, Instrument } from '@undagi/maturity'
import { createContext } from 'react'

/** Keys of the documents that a sheet speaks of, in the order in which its foot numbers them. */
export const SheetDocumentsContext = createContext<readonly string[]>([])

export function documentsOf({ conversions }: Instrument, indicator: Indicator): readonly string[] {
  const { source, levels, conversion } = indicator
  const converted = conversion === undefined ? undefined : conversions[conversion]
  const criteria = levels.flatMap((level) => level.criteria)
  const sources = [source, ...(converted ? [converted.source] : []), ...criteria.map((each) => each.source)]
  return [...new Set(sources.map(({ document }) => document))]
}
