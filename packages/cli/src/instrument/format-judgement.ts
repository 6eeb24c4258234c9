import {
  dayInWords,
  findIndicator,
  type Instrument,
  instrumentInYear,
  type JudgedIndicator,
  textEditionIn,
} from '@undagi/maturity'
import type { Situation } from '@undagi/maturity/situation-file'
import { onOneLine } from '../output/for-people.ts'
import { formatIndicator } from './format-judged-indicator.ts'

interface Judgement {
  readonly instrument: Instrument
  readonly situation: Situation
  readonly judged: readonly JudgedIndicator[]
  /** Whether also the levels beyond the next one are told. */
  readonly all?: boolean
}

/** What follows from a situation, for people: per indicator the answer, then the criteria with their reasons. */
export function formatJudgement({ instrument, situation, judged, all = false }: Judgement): string {
  const { title, year, assessedOn } = situation
  const text = textEditionIn(instrument, year)
  const heading = [
    title,
    `${instrument.shortName}, putaran ${year}, dinilai ${dayInWords(assessedOn)}${text ? `, ${text.name}` : ''}`,
  ]
  const worded = instrumentInYear(instrument, year)
  const sections = judged.map((each) => {
    const indicator = findIndicator(worded, each.code)
    return indicator === undefined ? [] : formatIndicator(indicator, each, { situation, all })
  })
  return `${[heading, ...sections].map((lines) => lines.map(onOneLine).join('\n')).join('\n\n')}\n`
}
