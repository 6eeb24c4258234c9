import type { Appointment } from './api/appointment.ts'

const minuteMs = 60_000

type Told = Pick<Appointment, 'stage' | 'schedule' | 'isSigned'>

const stagesBefore = ['submitted', 'document_review']

/** Whether somebody should be told of the interview, and how; unsigned: it should be over, and its minutes wait; undefined: it is, or not its time. */
export function interviewAhead(
  { stage, schedule, isSigned }: Told,
  now: number,
): 'unscheduled' | 'ahead' | 'running' | 'unsigned' | undefined {
  const isBefore = stagesBefore.includes(stage)
  if (isSigned || (stage !== 'interview' && !isBefore)) return undefined
  if (schedule === null) return isBefore ? undefined : 'unscheduled'
  const startsAt = Date.parse(schedule.startsAt)
  if (now < startsAt || isBefore) return 'ahead'
  return now < startsAt + schedule.minutes * minuteMs ? 'running' : 'unsigned'
}
