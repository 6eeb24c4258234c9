import type { Stage } from './api/stage.ts'

/** Whether the next step waits for this person; who fills in is asked to send, and nobody else. */
export function isOwnTurn({ stage, can }: Pick<Stage, 'stage' | 'can'>, fillsIn: boolean): boolean {
  switch (stage) {
    case 'filling':
      return can.send && fillsIn
    case 'verification':
      return can.verify
    case 'signing':
      return can.submit
    default:
      return false
  }
}
