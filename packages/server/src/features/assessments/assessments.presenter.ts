import type { z } from '@hono/zod-openapi'
import { countOpenBlanks } from '@undagi/maturity'
import { goesOn } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { institutionRefSchema } from '../institutions/institutions.schemas.ts'
import type { Edition } from '../instruments/editions.ts'
import { presentRound } from '../rounds/rounds.usecases.ts'
import {
  canDelegate,
  canJudgeCriteria,
  canRate,
  canSetTarget,
  canWrite,
  type FillingAction,
  lendsNow,
} from './assessments.policy.ts'
import type { assessmentSchema } from './assessments.schemas.ts'
import type { AssessmentHead } from './snapshots.repository.ts'
import { type Snapshot, standingIn } from './snapshots.ts'
import { presentPrevious } from './standing-value.ts'

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
  const rows = rowsOf({ edition, snapshot, previous }).filter(({ code }) => seen?.has(code) ?? true)
  return {
    id: head.id,
    institution: institutionRefSchema.parse(head.institution),
    round: presentRound(head.round, edition),
    target: seen === undefined ? head.target : null,
    ...{ boundaryRule: head.boundaryRule, stage: head.stage, isLocked: head.isLocked },
    version: snapshot.version,
    can: {
      rate: goesOn('rate', head) && canRate(actor, head),
      judgeCriteria: goesOn('judge_criteria', head) && canJudgeCriteria(actor, head),
      write: goesOn('write_explanation', head) && canWrite(actor, head),
      delegate: canDelegate(actor, head),
      setTarget: canSetTarget(actor, head),
    },
    delegations: presentDelegations(actor, head),
    indicators: head.typed === null ? rows : rows.map(withTexts(head.typed, edition)),
  }
}

/** What colleagues let this person fill in here, beyond what their own roles allow. */
function presentDelegations({ delegations }: Actor, head: AssessmentHead): AssessmentView['delegations'] {
  return delegations
    .filter(({ assessmentId }) => assessmentId === head.id)
    .map((delegation) => {
      const may = (action: FillingAction) => goesOn(action, head) && lendsNow(delegation, action, head)
      return {
        ...{ id: delegation.id, indicatorCodes: [...delegation.indicatorCodes] },
        ...{ giverName: delegation.giverName, until: new Date(delegation.untilMs).toISOString() },
        can: {
          rate: may('rate'),
          judgeCriteria: may('judge_criteria'),
          write: may('write_explanation'),
        },
      }
    })
}

type IndicatorRow = AssessmentView['indicators'][number]
type RowParts = Pick<AssessmentParts, 'edition' | 'snapshot' | 'previous'>

/** Of the snapshots that the process remembers, and only as long as it does. */
const remembered = new WeakMap<Snapshot, RowParts & { readonly rows: IndicatorRow[] }>()

/** What two versions and the edition say of every indicator: the same for whoever may see it, so it is made once. */
function rowsOf(parts: RowParts): IndicatorRow[] {
  const { edition, snapshot, previous } = parts
  const known = remembered.get(snapshot)
  if (known?.edition === edition && known.previous === previous) return known.rows
  const rows = edition.indicators.map(({ code }) => {
    const summary = snapshot.indicators.get(code) ?? untouched
    const { value, reason, metCriteria, version, changedByName, changedAt, hasFacts, hasAnalysis } = summary
    return {
      ...{ code, value, reason, metCriteria: [...metCriteria], version, changedByName, changedAt },
      ...{
        ...presentPrevious(previous && standingIn(previous, code)),
        hasFacts,
        hasAnalysis,
        openBlanks: 0,
      },
    }
  })
  remembered.set(snapshot, { ...parts, rows })
  return rows
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

/** How far the texts have come, as they were last typed. */
function withTexts(typed: NonNullable<AssessmentHead['typed']>, { indicatorByCode }: Edition) {
  const ofIndicator = Map.groupBy(typed, ({ code }) => code)
  return (row: IndicatorRow): IndicatorRow => {
    const texts = new Map(ofIndicator.get(row.code)?.map(({ field, text }) => [field, text ?? '']))
    const model = indicatorByCode.get(row.code)?.guidance?.model
    return {
      ...row,
      hasFacts: row.hasFacts || texts.has('facts'),
      hasAnalysis: row.hasAnalysis || texts.has('analysis'),
      openBlanks: countOpenBlanks(
        { facts: texts.get('facts') ?? '', analysis: texts.get('analysis') ?? '' },
        model,
      ),
    }
  }
}
