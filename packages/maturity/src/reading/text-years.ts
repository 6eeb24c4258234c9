import type { Instrument } from '../instrument.ts'

/** Assessment years from the first to the last; `to` is absent where the text still holds. */
export interface YearSpan {
  readonly from: number
  readonly to: number | null
}

/**
 * The assessment years of some text editions, those that follow each other as one span: of the texts for 2023 and for
 * 2024 onwards it is one span from 2023.
 */
export function yearsOfTexts(
  { textEditions = [] }: Pick<Instrument, 'textEditions'>,
  ids: readonly string[],
): readonly YearSpan[] {
  const spans: YearSpan[] = []
  for (const { id, years } of textEditions) {
    if (!ids.includes(id)) continue
    const last = spans.at(-1)
    if (last?.to != null && last.to + 1 >= years.from)
      spans[spans.length - 1] = { from: last.from, to: years.to }
    else spans.push(years)
  }
  return spans
}
