import type { IndicatorFilter } from './indicator-filter.ts'

/** One thing a word of the sentence can say, and the part of the filter that says it. */
export interface FilterChoice {
  readonly label: string
  readonly part: IndicatorFilter
}

/** Where in the choices of a word the filter stands; the first one leaves nothing out. */
export function chosenPosition(choices: readonly FilterChoice[], filter: IndicatorFilter): number {
  return Math.max(
    0,
    choices.findIndex(({ part }) => says(filter, part)),
  )
}

function says(filter: IndicatorFilter, part: IndicatorFilter): boolean {
  const wanted: Readonly<Record<string, unknown>> = { ...part }
  const actual: Readonly<Record<string, unknown>> = { ...filter }
  return Object.keys(wanted).every((name) => actual[name] === wanted[name])
}
