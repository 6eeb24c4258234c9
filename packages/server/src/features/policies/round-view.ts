import { dayIn } from '../../platform/day-in.ts'
import type { Register } from './found-register.ts'

/** What of a round decides how the register is looked at for it. */
export interface RoundDays {
  readonly assessmentDate: string
  readonly deadline: Date | null
  readonly timeZone: string
}

export interface RoundView {
  /** The day that the round is closed. */
  readonly dueOn: string
  /** The day on which the register is looked at: what came after the round was closed changes nothing for it. */
  readonly viewedOn: string
}

export function viewForRound({ today }: Pick<Register, 'today'>, round: RoundDays): RoundView {
  const { deadline, assessmentDate, timeZone } = round
  // what is over at midnight was due the day before
  const dueOn = deadline === null ? assessmentDate : dayIn(timeZone, new Date(deadline.getTime() - 1))
  return { dueOn, viewedOn: today >= dueOn ? dueOn : today }
}
