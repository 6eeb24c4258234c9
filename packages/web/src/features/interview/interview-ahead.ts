import type { Room } from './api/room.ts'

const minuteMs = 60_000

type Told = Pick<Room, 'stage' | 'schedule'> & { readonly minutes: Pick<Room['minutes'], 'isSigned'> }

/** Whether somebody should be told of the interview, and how; unsigned: it should be over, and its minutes wait; undefined: it is, or not its time. */
export function interviewAhead(
  { stage, schedule, minutes }: Told,
  now: number,
): 'unscheduled' | 'ahead' | 'running' | 'unsigned' | undefined {
  if (stage !== 'interview' || minutes.isSigned) return undefined
  if (schedule === null) return 'unscheduled'
  const startsAt = Date.parse(schedule.startsAt)
  if (now < startsAt) return 'ahead'
  return now < startsAt + schedule.minutes * minuteMs ? 'running' : 'unsigned'
}
