import { indicatorsOf } from '../indicators-of.ts'
import type { Instrument } from '../instrument.ts'
import { instrumentInYear } from '../text-edition.ts'
import type { EvidenceFacts } from './evidence-facts.ts'
import type { Decisions } from './judge-criterion.ts'
import { type JudgedIndicator, judgeIndicator } from './judge-indicator.ts'
import { prepareEvidence } from './prepare-evidence.ts'

/**
 * Every indicator, judged by the text that holds in the round's year: `judgeInstrument(spbe2020, facts)` has 47.
 * The same facts give the same result for ever: no clock is read.
 */
export function judgeInstrument(
  instrument: Instrument,
  facts: EvidenceFacts,
  decisions: Decisions = {},
): readonly JudgedIndicator[] {
  const evidence = prepareEvidence(facts)
  return indicatorsOf(instrumentInYear(instrument, facts.year)).map((indicator) =>
    judgeIndicator(indicator, evidence, decisions),
  )
}
