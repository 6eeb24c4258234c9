import type { Duty } from '@undagi/permissions'
import {
  givenBack,
  type OutsideWork,
  outsideWork,
  type SignedAction,
} from '../assessments/usecases/read-outside-work.ts'
import type { UnderJudgement } from './assignments.repository.ts'
import type { Assignment } from './fold-assignments.ts'

/** An assessment that is judged from outside, with all that says what is left of it. */
export interface Judging {
  readonly place: UnderJudgement
  /** On this day, whether or not a tie stands against them: who is told asks that. */
  readonly assignments: readonly Assignment[]
  readonly actions: readonly SignedAction[]
  /** Of the edition, in its order. */
  readonly codes: readonly string[]
  /** What is talked about in the interview. */
  readonly agenda: readonly string[]
  readonly dueAt: Date | null
  /** Since when it stands there. */
  readonly movedAt: Date | null
  readonly at: Date
}

interface Asked {
  readonly duty: Duty
  readonly personId: string
  readonly assigned: readonly string[]
}

type Left = Pick<Judging, 'actions' | 'agenda'> & { readonly place: Pick<UnderJudgement, 'stage'> }

/**
 * What has to be done, and what of it is left. Who leaves an indicator in the interview or the visit as it was carries its value on, and is late
 * with nothing: there what is on the agenda waits, and what was given back.
 */
export function leftOf(
  { actions, agenda, place: { stage } }: Left,
  { duty, personId, assigned }: Asked,
): OutsideWork {
  const carries = duty === 'judging' && (stage === 'interview' || stage === 'site_visit')
  const onAgenda = stage === 'interview' ? agenda : []
  const returned = givenBack(actions)?.codes
  const asked = carries
    ? assigned.filter((code) => onAgenda.includes(code) || returned?.has(code) === true)
    : assigned
  return outsideWork(actions, { duty, stage, personId, assigned: asked })
}
