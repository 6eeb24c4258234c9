import type { CalendarRefusal } from '@undagi/maturity'
import type { ProblemFactory } from '../../platform/http/problem.ts'
import {
  alreadyClosed,
  alreadyOpen,
  alreadyOver,
  daysTurnedRound,
  isLocked,
  notBegun,
  nothingToExtend,
  notInRound,
  notLater,
  notLocked,
  outOfOrder,
} from './calendar.errors.ts'

/** What a person is told of each refusal. */
export const problemOf = {
  is_locked: isLocked,
  not_locked: notLocked,
  not_in_round: notInRound,
  already_closed: alreadyClosed,
  already_open: alreadyOpen,
  not_begun: notBegun,
  nothing_to_extend: nothingToExtend,
  not_later: notLater,
  already_over: alreadyOver,
  days_turned_round: daysTurnedRound,
  out_of_order: outOfOrder,
} as const satisfies Record<CalendarRefusal, ProblemFactory>
