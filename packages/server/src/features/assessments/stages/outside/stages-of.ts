import type { Corrections, Judgement, Stages } from '@undagi/maturity'
import type { Outside } from './gather-outside.ts'

type Standing = Pick<Stages, 'roundKind' | 'state' | 'lastJudged'>

/** What the institution said of an indicator, as it stands since it was sent. */
export interface OwnWord {
  readonly code: string
  readonly value: string | null
  readonly facts: string | null
  readonly analysis: string | null
}

/**
 * The stages of an assessment as `maturity` asks them. Each word was weighed by the machine when it was recorded, so it is taken as it stands.
 * The kind of the round is that of all of them: it stays once the assessment is sent.
 */
export function stagesOfAssessment(standing: Standing, own: readonly OwnWord[], outside: Outside): Stages {
  const { roundKind, state, lastJudged } = standing
  return {
    ...{ roundKind, state, lastJudged },
    said: {
      self_assessment: new Map(own.map((word) => [word.code, toJudgement(word)])),
      document_review: lastOfEach(outside.said.document_review),
      interview: lastOfEach(outside.said.interview),
      site_visit: lastOfEach(outside.said.site_visit),
    },
  }
}

/** Those that count: nobody has judged the indicator since. */
export function correctionsOf({ corrections }: Pick<Outside, 'corrections'>): Corrections {
  return lastOfEach(
    new Map([...corrections].map(([code, list]) => [code, list.filter(({ isOvertaken }) => !isOvertaken)])),
  )
}

function toJudgement({ value, facts, analysis }: OwnWord): Judgement {
  return { value, facts: facts ?? '', analysis: analysis ?? '', justification: '' }
}

function lastOfEach(lists: ReadonlyMap<string, readonly Judgement[]>): ReadonlyMap<string, Judgement> {
  return new Map(
    [...lists].flatMap(([code, list]): [string, Judgement][] => {
      const last = list.at(-1)
      return last === undefined ? [] : [[code, last]]
    }),
  )
}
