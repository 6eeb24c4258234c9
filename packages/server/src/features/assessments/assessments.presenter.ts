import type { z } from '@hono/zod-openapi'
import { countOpenBlanks, type Indicator } from '@undagi/maturity'
import { lentActions } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { institutionRefSchema } from '../institutions/institutions.schemas.ts'
import type { Edition } from '../instruments/editions.ts'
import { presentRound } from '../rounds/rounds.usecases.ts'
import { canDelegate, canJudgeCriteria, canRate, canSetTarget, canWrite } from './assessments.policy.ts'
import type { assessmentSchema } from './assessments.schemas.ts'
import type { DraftField } from './drafts.repository.ts'
import type { AssessmentHead } from './snapshots.repository.ts'
import type { IndicatorSummary, Snapshot } from './snapshots.ts'

export type AssessmentView = z.infer<typeof assessmentSchema>

export interface AssessmentParts {
  readonly head: AssessmentHead
  readonly edition: Edition
  readonly snapshot: Snapshot
  /** Of the latest earlier round with the same edition. */
  readonly previous: Snapshot | undefined
  /** The indicators that the person sees; undefined: all. */
  readonly seen: ReadonlySet<string> | undefined
}

/** Every indicator of the edition in its order, also those that nobody has touched. */
export function presentAssessment(
  actor: Actor,
  { head, edition, snapshot, previous, seen }: AssessmentParts,
): AssessmentView {
  const typed = { written: new Set(head.written), bracketed: head.bracketed ?? [] }
  return {
    id: head.id,
    institution: institutionRefSchema.parse(head.institution),
    round: presentRound(head.round, edition),
    target: seen === undefined ? head.target : null,
    version: snapshot.version,
    can: {
      rate: canRate(actor, head),
      judgeCriteria: canJudgeCriteria(actor, head),
      write: canWrite(actor, head),
      delegate: canDelegate(actor, head),
      setTarget: canSetTarget(actor, head),
    },
    delegations: presentDelegations(actor, head),
    indicators: edition.indicators
      .filter(({ code }) => seen?.has(code) ?? true)
      .map((indicator) => {
        const { code } = indicator
        const summary = snapshot.indicators.get(code) ?? { ...untouched, code }
        return {
          ...presentState(summary, previous?.indicators.get(code)?.value ?? null),
          ...presentTexts(indicator, summary, typed),
        }
      }),
  }
}

/** What colleagues let this person fill in here, beyond what their own roles allow. */
function presentDelegations({ delegations }: Actor, { id }: AssessmentHead): AssessmentView['delegations'] {
  return delegations
    .filter(({ assessmentId }) => assessmentId === id)
    .map((delegation) => {
      const lent = lentActions(delegation)
      return {
        ...{ id: delegation.id, indicatorCodes: [...delegation.indicatorCodes] },
        ...{ giverName: delegation.giverName, until: new Date(delegation.untilMs).toISOString() },
        can: {
          rate: lent.includes('rate'),
          judgeCriteria: lent.includes('judge_criteria'),
          write: lent.includes('write_explanation'),
        },
      }
    })
}

const untouched = {
  value: null,
  reason: null,
  metCriteria: [],
  version: 0,
  changedByName: null,
  changedAt: null,
  hasFacts: false,
  hasAnalysis: false,
}

function presentState(summary: IndicatorSummary, previousValue: string | null) {
  const { code, value, reason, metCriteria, version, changedByName, changedAt } = summary
  return {
    code,
    value,
    reason,
    metCriteria: [...metCriteria],
    version,
    changedByName,
    changedAt,
    previousValue,
  }
}

interface Typed {
  /** "CODE/FIELD" */
  readonly written: ReadonlySet<string>
  readonly bracketed: NonNullable<AssessmentHead['bracketed']>
}

/** How far the texts have come, as they were last typed. */
function presentTexts(
  { code, guidance }: Indicator,
  { hasFacts, hasAnalysis }: IndicatorSummary,
  { written, bracketed }: Typed,
) {
  const isWritten = (field: DraftField) => written.has(`${code}/${field}`)
  const bracketedIn = (field: DraftField) =>
    bracketed.find((typed) => typed.code === code && typed.field === field)?.text ?? ''
  return {
    hasFacts: hasFacts || isWritten('facts'),
    hasAnalysis: hasAnalysis || isWritten('analysis'),
    openBlanks: countOpenBlanks(
      { facts: bracketedIn('facts'), analysis: bracketedIn('analysis') },
      guidance?.model,
    ),
  }
}
