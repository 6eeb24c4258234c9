import { z } from 'zod'
import { meetingSubjects, teamRoles } from './team-words.ts'

const id = z.uuid()
const day = z.iso.date()

/** The decree and the term it gives the team; the last day is null until further notice. */
const term = { decreeItemId: id, validFrom: day, validTo: day.nullable() }

const meeting = {
  day,
  place: z.string(),
  agenda: z.string(),
  subjects: z.array(z.enum(meetingSubjects)),
  presentMemberIds: z.array(id),
  presentUnitIds: z.array(id),
  others: z.string(),
  minutesItemId: id.nullable(),
  paperItemIds: z.array(id),
}

/** What can happen to a team. The list is closed: the fold handles every kind or does not compile. */
export const teamChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('team_established'), teamId: id, ...term }),
  z.strictObject({ kind: z.literal('team_corrected'), teamId: id, ...term }),
  z.strictObject({
    ...{ kind: z.literal('member_joined'), memberId: id, teamId: id, personId: id.nullable() },
    ...{ name: z.string(), office: z.string(), unitId: id.nullable(), unitName: z.string() },
    ...{ role: z.enum(teamRoles), from: day },
  }),
  /** On the last day, not the first one without. */
  z.strictObject({ kind: z.literal('member_left'), memberId: id, until: day }),
  z.strictObject({ kind: z.literal('member_taken_back'), memberId: id }),
  z.strictObject({
    ...{ kind: z.literal('task_added'), taskId: id, teamId: id },
    ...{ text: z.string(), carriedBy: z.string() },
  }),
  z.strictObject({ kind: z.literal('task_taken_back'), taskId: id }),
  z.strictObject({ kind: z.literal('meeting_recorded'), meetingId: id, teamId: id, ...meeting }),
  z.strictObject({ kind: z.literal('meeting_corrected'), meetingId: id, ...meeting }),
  z.strictObject({ kind: z.literal('meeting_taken_back'), meetingId: id }),
  z.strictObject({
    ...{ kind: z.literal('decision_made'), decisionId: id, meetingId: id },
    ...{ text: z.string(), owner: z.string(), dueOn: day.nullable() },
  }),
  z.strictObject({ kind: z.literal('decision_done'), decisionId: id, on: day, note: z.string() }),
  z.strictObject({ kind: z.literal('decision_reopened'), decisionId: id }),
  z.strictObject({ kind: z.literal('decision_taken_back'), decisionId: id }),
])

export type TeamChange = z.infer<typeof teamChangeSchema>
export type ChangeOf<K extends TeamChange['kind']> = Extract<TeamChange, { kind: K }>
