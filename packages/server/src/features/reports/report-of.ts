import type { NodeScore, ScoreResult } from '@undagi/maturity'
import { type PaperContent, scaleOf, toScoreTable } from '@undagi/papers'
import type { ForPaper } from '../assessments/usecases/read-for-paper.ts'

type Report = Extract<PaperContent, { kind: 'leader_summary' }>['content']

/** The parts of a report that follow from the institution's own assessment: until the result is published. Nothing is recommended in it yet. */
export function reportOf({
  row,
  edition,
  result,
  filled,
}: ForPaper): Omit<Report, 'frame' | 'subject' | 'signatories'> {
  const { instrument } = edition
  const texts = new Map(filled.map((each) => [each.code, each]))
  const aspects = aspectCodes(result)
  return {
    ...{ result: toScoreTable(result), scale: scaleOf(instrument), compared: [], target: row.target },
    ...{ difference: null, isRecorded: false, isSelfAssessment: true, summary: '', recommendations: [] },
    words: [],
    indicators: edition.indicators.map(({ code, shortName: name, levels }) => {
      const said = texts.get(code)
      const value = said?.value ?? null
      return {
        ...{ code, name, value, aspect: aspects.get(code) ?? '' },
        values: [{ stage: 'self_assessment', value, isCarried: false }],
        isCorrected: false,
        levelName: levels.find(({ level }) => `${level}` === value)?.name ?? null,
        ...{ facts: said?.facts ?? '', analysis: said?.analysis ?? '', justification: '' },
      }
    }),
  }
}

/** By the code of an indicator, that of the group right above it. */
export function aspectCodes({ nodes }: ScoreResult): ReadonlyMap<string, string> {
  const above = ({ code, children }: NodeScore) => children.map((child) => [child, code] as const)
  return new Map(Object.values(nodes).flatMap(above))
}
