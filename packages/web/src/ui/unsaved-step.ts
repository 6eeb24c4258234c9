/** What a person does while a form holds something that is not saved. */
type Step = 'dismiss' | 'cancel' | 'type' | 'stay' | 'discard'

/** `open`: one writes. `asked`: one is asked whether to go on or to throw it away. `closed`: it is thrown away. */
type Standing = 'open' | 'asked' | 'closed'

/** A key or a click too far (`dismiss`) must never cost what was typed: only the answer that says so throws it away. */
export function unsavedStep(standing: Standing, step: Step, isBegun: boolean): Standing {
  switch (step) {
    case 'discard':
      return 'closed'
    case 'stay':
    case 'type':
      return 'open'
    case 'cancel':
      return isBegun ? 'asked' : 'closed'
    case 'dismiss':
      if (standing === 'asked') return 'open'
      return isBegun ? 'asked' : 'closed'
    default:
      return step satisfies never
  }
}
