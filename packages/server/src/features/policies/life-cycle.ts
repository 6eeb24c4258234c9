import {
  type PolicyKind,
  type PolicyState,
  type PolicyStep,
  policySteps,
  stateAfterStep,
} from './policy-words.ts'
import { procedures } from './procedures.ts'

/** A step as it counts: on which day. */
export interface DatedStep {
  readonly step: PolicyStep
  readonly day: string
}

/** What is written down, in its order: a step, or that an earlier one was a mistake. */
export interface RecordedStep extends DatedStep {
  readonly sequence: number
  /** The sequence of the step that this one takes back; null: it is a step itself. */
  readonly takesBack: number | null
}

/** The steps that count: without those taken back. */
export function effectiveSteps<Step extends RecordedStep>(recorded: readonly Step[]): Step[] {
  const taken = new Set(recorded.map(({ takesBack }) => takesBack))
  return recorded.filter(({ sequence, takesBack }) => takesBack === null && !taken.has(sequence))
}

/** Which steps may come after this one; undefined: nothing has been recorded yet. In the order of the life cycle. */
export function stepsAfter(kind: PolicyKind, last: PolicyStep | undefined): readonly PolicyStep[] {
  const wanted = new Set(
    last === undefined ? procedures[kind].map(({ step }) => step) : following(kind, last),
  )
  return policySteps.filter((step) => wanted.has(step))
}

function following(kind: PolicyKind, last: PolicyStep): readonly PolicyStep[] {
  switch (last) {
    case 'proposed':
    case 'drafted':
    case 'harmonised':
    case 'deliberated':
    case 'facilitated':
      return [...onwards(kind, last), ...backToDraft(last), 'stopped']
    case 'enacted':
      return [...onwards(kind, last), 'amended', 'revoked']
    case 'promulgated':
    case 'amended':
      return ['amended', 'revoked']
    case 'revoked':
      return []
    // What was stopped is taken up again from the beginning.
    case 'stopped':
      return ['proposed', 'drafted']
    default:
      return last satisfies never
  }
}

/** The next step that is asked, and those before it that may be passed over. */
function onwards(kind: PolicyKind, last: PolicyStep): PolicyStep[] {
  const path = procedures[kind]
  const at = path.findIndex(({ step }) => step === last)
  const rest = at < 0 ? [] : path.slice(at + 1)
  const asked = rest.findIndex(({ isOptional }) => !isOptional)
  return rest.slice(0, asked < 0 ? rest.length : asked + 1).map(({ step }) => step)
}

/** A draft that comes back with remarks is written again. */
const backToDraft = (last: PolicyStep): PolicyStep[] =>
  last === 'proposed' || last === 'drafted' ? [] : ['drafted']

export type Refusal = 'impossible_step' | 'before_last_step' | 'in_the_future'

interface Wanted {
  readonly kind: PolicyKind
  readonly steps: readonly DatedStep[]
  readonly next: DatedStep
  readonly today: string
}

/** Why a step cannot come now; null: it can. */
export function refusalOf({ kind, steps, next, today }: Wanted): Refusal | null {
  const last = steps.at(-1)
  if (!stepsAfter(kind, last?.step).includes(next.step)) return 'impossible_step'
  if (next.day > today) return 'in_the_future'
  return last !== undefined && next.day < last.day ? 'before_last_step' : null
}

/** The first refusal among steps that come one after another, with its place; null: they all can. */
export function refusalAmong(
  kind: PolicyKind,
  steps: readonly DatedStep[],
  today: string,
): { readonly refusal: Refusal; readonly at: number } | null {
  for (const [at, next] of steps.entries()) {
    const refusal = refusalOf({ kind, steps: steps.slice(0, at), next, today })
    if (refusal !== null) return { refusal, at }
  }
  return null
}

/** The state that the steps alone lead to. */
export function foldSteps(steps: readonly DatedStep[]): PolicyState {
  return stateAfterStep(steps.at(-1)?.step ?? 'proposed')
}
