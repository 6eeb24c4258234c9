import { indicatorsOf } from '../indicators-of.ts'
import type { Criterion, Indicator, Instrument } from '../instrument.ts'
import type { Rule } from '../rule.ts'
import { medianSentenceWords } from './sentences.ts'

/** What an instrument promises about itself, in numbers. */
export interface InstrumentFigures {
  readonly indicators: number
  readonly levels: number
  readonly criteria: number
  /** Levels with at least one criterion a program can decide. */
  readonly checkable: number
  /** Of these, levels where the text of such a criterion is clear: elsewhere a program can find it met and never refuse it. */
  readonly refusable: number
  /** The same without the lowest level, which asks for nothing in many indicators. */
  readonly aboveLowest: { readonly levels: number; readonly checkable: number }
  /** Criteria whose texts disagree or are unclear. */
  readonly uncertain: number
  /** Criteria without an official text behind them. */
  readonly unconfirmed: number
  readonly medianSentenceWords: number
}

/** Counts over all text editions together; levels without written criteria count as not checkable. */
export function instrumentFigures(instrument: Instrument): InstrumentFigures {
  const indicators = indicatorsOf(instrument)
  const levels = indicators.flatMap((indicator) => indicator.levels)
  const above = levels.filter(({ level }) => level > instrument.scale.min)
  const criteria = levels.flatMap((level) => level.criteria)
  const countCheckable = (of: typeof levels, isCounted: (criterion: Criterion) => boolean) =>
    of.filter((level) => level.criteria.some((each) => isMachineCheckable(each.rule) && isCounted(each)))
      .length
  return {
    indicators: indicators.length,
    levels: levels.length,
    criteria: criteria.length,
    checkable: countCheckable(levels, () => true),
    refusable: countCheckable(levels, ({ uncertain }) => uncertain !== true),
    aboveLowest: { levels: above.length, checkable: countCheckable(above, () => true) },
    uncertain: criteria.filter(({ uncertain }) => uncertain === true).length,
    unconfirmed: criteria.filter(({ source }) => source.confidence === 'unconfirmed').length,
    medianSentenceWords: medianSentenceWords(indicators.flatMap(plainTextsOf)),
  }
}

/** Whether a program can find a rule met; what asks a person as well is not. */
export function isMachineCheckable(rule: Rule): boolean {
  if (rule.kind === 'any_of') return rule.rules.some(isMachineCheckable)
  if (rule.kind === 'all_of') return rule.rules.every(isMachineCheckable)
  return rule.kind !== 'judgement'
}

/** What a person reads to understand an indicator; notes and models are looked up. */
function plainTextsOf({ guidance, levels }: Indicator): readonly string[] {
  const help = guidance
    ? [guidance.purpose, ...guidance.mistakes.flatMap(({ mistake, avoid }) => [mistake, avoid])]
    : []
  return [
    ...help,
    ...levels.flatMap(({ meaning, ceiling, criteria }) => [
      meaning ?? '',
      ceiling ?? '',
      ...criteria.map(({ text }) => text),
    ]),
  ]
}
