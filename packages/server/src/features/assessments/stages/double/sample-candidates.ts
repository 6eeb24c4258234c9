import {
  attentionFor,
  groupsAbove,
  judgementAt,
  lastStageOf,
  type SampleCandidate,
  type Stages,
} from '@undagi/maturity'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import type { HeldAssessment } from '../../record-actions.ts'
import { selectPrevious } from '../../usecases/earlier-values.ts'
import { gapsNow } from '../gaps-now.ts'
import type { Outside } from '../outside/gather-outside.ts'
import { stagesOfAssessment } from '../outside/stages-of.ts'
import { selectFilled } from '../stages.repository.ts'

/**
 * Every indicator with its aspect and why people should look at it twice, as far as values and gaps tell: what the criteria say of the
 * documents is left out, since whoever draws need not read them.
 */
export async function sampleCandidates(
  db: Sql,
  held: HeldAssessment,
  outside: Outside,
): Promise<readonly SampleCandidate[]> {
  const [own, earlier, gaps] = await Promise.all([
    selectFilled(db, held.id),
    selectPrevious(db, held.id),
    gapsNow(db, { assessmentId: held.id, edition: held.edition }),
  ])
  const { roundKind, stage: state, state: folded } = held
  const stages = stagesOfAssessment({ roundKind, state, lastJudged: folded.lastJudged }, own, outside)
  const { instrument, indicators } = held.edition
  return indicators.map(({ code }) => ({
    code,
    aspect: groupsAbove(instrument, code)[0]?.code ?? '',
    reasons: attentionFor(instrument.scale, {
      ...{ code, ...valuesOf(stages, code) },
      previousValue: earlier.find((each) => each.code === code)?.value ?? null,
      openCriteria: [],
      gaps: gaps.filter(({ indicatorCode }) => indicatorCode === code).map(({ kind }) => kind),
      openNotes: 0,
    }),
  }))
}

function valuesOf(stages: Stages, code: string) {
  const at = (stage: Parameters<typeof judgementAt>[1]) => judgementAt(stages, stage, code)?.judgement.value
  return { selfValue: at('self_assessment') ?? null, documentValue: at(lastStageOf(stages)) ?? null }
}
