import fc from 'fast-check'
import type { Judgement, StageEvent } from '../stages/fold-stages.ts'
import { judgingStages, type RoundKind, roundKinds } from '../stages/stage.ts'
import { type StageMove, stageMoves } from '../stages/stage-move.ts'

export const indicatorCodes = ['1', '2', '3'] as const

export const anyRoundKind: fc.Arbitrary<RoundKind> = fc.constantFrom(...roundKinds)
export const anyMove: fc.Arbitrary<StageMove> = fc.constantFrom(...stageMoves)

const anyJudgement: fc.Arbitrary<Judgement> = fc.record({
  value: fc.option(fc.constantFrom('1', '2', '3', '4', '5')),
  facts: fc.constantFrom('', 'Perwali 12/2023 pasal 4'),
  analysis: fc.constantFrom('', 'Memenuhi butir b'),
  justification: fc.constantFrom('', 'Naskah telah ditetapkan'),
})

export const anyJudged = fc.record({
  kind: fc.constant('judged' as const),
  stage: fc.constantFrom(...judgingStages),
  indicatorCode: fc.constantFrom(...indicatorCodes),
  judgement: anyJudgement,
})

export const anyStageEvent: fc.Arbitrary<StageEvent> = fc.oneof(
  anyMove.map((move) => ({ kind: 'moved' as const, move })),
  anyJudged,
)

/** What happens as a round means it to, with values in between: a random log seldom comes far. */
export const anyFullRound: fc.Arbitrary<readonly StageEvent[]> = fc
  .tuple(fc.boolean(), fc.array(anyJudged, { maxLength: 6 }), fc.array(anyStageEvent, { maxLength: 8 }))
  .map(([visits, judged, stray]) => {
    const moves: readonly StageMove[] = [
      ...(['send_for_verification', 'verify', 'submit', 'open_document_review', 'open_interview'] as const),
      ...(visits ? (['open_site_visit'] as const) : []),
      ...(['open_score_review', 'open_consolidation', 'publish'] as const),
    ]
    return [...stray, ...moves.flatMap((move) => [...judged, { kind: 'moved' as const, move }])]
  })
