import type { Duty } from '@undagi/permissions'
import {
  acceptedLeft,
  gatherOutside,
  givenBack,
  type OutsideWork,
  outsideWork,
  type SignedAction,
} from '../assessments/usecases/read-outside-work.ts'
import type { OpenTalks } from '../interviews/usecases/read-open-talks.ts'
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
  /** Objections that were accepted, and when: judged after that, they wait no more. */
  readonly accepted: OpenTalks['accepted']
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

type Left = Pick<Judging, 'actions' | 'agenda' | 'accepted'> & {
  readonly place: Pick<UnderJudgement, 'stage'>
}

/**
 * What has to be done, and what of it is left. Who leaves an indicator in the interview or the visit as it was carries its value on, and is late
 * with nothing: there what is on the agenda waits, and what was given back. An accepted objection waits in every stage, also where its indicator was
 * judged in it before.
 */
export function leftOf(
  { actions, agenda, accepted, place: { stage } }: Left,
  { duty, personId, assigned }: Asked,
): OutsideWork {
  const carries = duty === 'judging' && (stage === 'interview' || stage === 'site_visit')
  const onAgenda = stage === 'interview' ? agenda : []
  const returned = givenBack(actions)?.codes
  const again = reopened(duty, { actions, accepted })
  const asked = carries
    ? assigned.filter((code) => onAgenda.includes(code) || returned?.has(code) === true || again.has(code))
    : assigned
  return outsideWork(actions, { duty, stage, personId, assigned: asked, again })
}

/** Whose accepted objection nobody has judged since: for who judges. */
export function reopened(
  duty: Duty,
  { actions, accepted }: Pick<Judging, 'actions' | 'accepted'>,
): ReadonlySet<string> {
  if (duty !== 'judging' || accepted.length === 0) return new Set()
  return new Set(acceptedLeft({ accepted }, gatherOutside(actions)))
}
