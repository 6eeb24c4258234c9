import { KeptJudgements } from './kept-judgements.ts'

/** What this device holds of judgements on their way. */
export const keptJudgements = new KeptJudgements(deviceStorage())

/** Absent where the browser forbids it: the page then says that nothing is kept here. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
