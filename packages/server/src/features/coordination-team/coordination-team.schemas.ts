import { z } from '@hono/zod-openapi'
import { lineSchema as line } from '../../platform/http/line.schemas.ts'
import { hintCodes, meetingSubjects, teamRoles } from './team-words.ts'

const dayInput = z.iso
  .date()
  .regex(/^(19|20|21)/)
  .openapi({ example: '2026-03-02' })
const day = z.iso.date()
const text = (longest: number) => z.string().trim().max(longest)

const term = {
  decreeItemId: z.uuid().openapi({ description: 'The item of the library that holds the decree' }),
  validFrom: dayInput,
  validTo: dayInput.nullable().openapi({ description: 'The last day; null: until further notice' }),
}
const expectedRevision = z.number().int().min(1).openapi({ description: 'The one that was seen' })

const subjectSchema = z.enum(meetingSubjects).openapi('MeetingSubject', {
  description:
    '`tasks`: the team did what its decree asks. `programme`: its work programme was told to the units. `work_review`: its work was reviewed. `decree_review`: its decree was reviewed',
})
const roleSchema = z.enum(teamRoles).openapi('TeamRole', {
  description: '`patron`: pengarah. `chair`: ketua. `vice_chair`: wakil ketua. `secretary`: sekretaris',
})

const meeting = {
  day: dayInput.openapi({ description: 'In the future: it is planned' }),
  place: line(200),
  agenda: text(2_000).min(1),
  subjects: z.array(subjectSchema).max(meetingSubjects.length),
  presentMemberIds: z.array(z.uuid()).max(500),
  presentUnitIds: z.array(z.uuid()).max(500).openapi({ description: 'Units that came besides the members' }),
  others: text(2_000).openapi({ description: 'Who else was there' }),
  minutesItemId: z.uuid().nullable().openapi({ description: 'The item of the library with the minutes' }),
  paperItemIds: z
    .array(z.uuid())
    .max(20)
    .openapi({ description: 'Invitation, attendance list and the like' }),
}

export const newTeamChangeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('team_established'), ...term }),
    z.strictObject({ kind: z.literal('team_corrected'), teamId: z.uuid(), expectedRevision, ...term }),
    z.strictObject({
      ...{ kind: z.literal('member_joined'), teamId: z.uuid(), role: roleSchema, from: dayInput },
      personId: z
        .uuid()
        .nullable()
        .openapi({ description: 'A person of the institution; null: a name alone' }),
      ...{ name: line(200).min(1), office: line(200), unitId: z.uuid().nullable() },
    }),
    z.strictObject({
      ...{ kind: z.literal('member_left'), memberId: z.uuid() },
      until: dayInput.openapi({ description: 'The last day as a member' }),
    }),
    z.strictObject({ kind: z.literal('member_taken_back'), memberId: z.uuid() }),
    z.strictObject({
      ...{ kind: z.literal('task_added'), teamId: z.uuid() },
      text: text(2_000).min(1).openapi({ description: 'As the decree says it' }),
      carriedBy: line(200),
    }),
    z.strictObject({ kind: z.literal('task_taken_back'), taskId: z.uuid() }),
    z.strictObject({ kind: z.literal('meeting_recorded'), teamId: z.uuid(), ...meeting }),
    z.strictObject({
      kind: z.literal('meeting_corrected'),
      meetingId: z.uuid(),
      expectedRevision,
      ...meeting,
    }),
    z.strictObject({ kind: z.literal('meeting_taken_back'), meetingId: z.uuid() }),
    z.strictObject({
      ...{ kind: z.literal('decision_made'), meetingId: z.uuid(), text: text(2_000).min(1) },
      ...{ owner: line(200).min(1), dueOn: dayInput.nullable() },
    }),
    z.strictObject({
      ...{ kind: z.literal('decision_done'), decisionId: z.uuid(), on: dayInput, note: text(1_000) },
    }),
    z.strictObject({ kind: z.literal('decision_reopened'), decisionId: z.uuid() }),
    z.strictObject({ kind: z.literal('decision_taken_back'), decisionId: z.uuid() }),
  ])
  .openapi('NewTeamChange', {
    description:
      'One thing that happened to the coordination team. Nothing is overwritten: a new decree ends the term of the team before it; what is taken back was written down by mistake',
  })

const documentSchema = z
  .object({
    itemId: z.uuid(),
    title: z.string().nullable().openapi({ description: 'Null: restricted, and not for this person' }),
    number: z.string().nullable(),
    dated: day.nullable(),
    status: z.string().nullable(),
    isReadAsDraft: z
      .boolean()
      .openapi({ description: 'Its files were read as a draft, whatever its status says' }),
  })
  .openapi('TeamDocument', { description: 'An item of the library, as its newest revision says' })

const offerSchema = z
  .object({
    year: z.number().int(),
    indicatorCode: z.string(),
    criterionCode: z.string().nullable(),
    itemId: z.uuid(),
  })
  .openapi('TeamOffer', { description: 'A criterion for which Undagi offers one of the team’s documents' })

const decisionSchema = z
  .object({
    ...{ id: z.uuid(), text: z.string(), owner: z.string(), dueOn: day.nullable() },
    doneOn: day.nullable(),
    doneNote: z.string(),
    isLate: z.boolean().openapi({ description: 'Open, and its day has passed' }),
  })
  .openapi('TeamDecision', { description: 'What a meeting decided, who carries it, and until when' })

const meetingSchema = z
  .object({
    ...{ id: z.uuid(), revision: z.number().int(), day, place: z.string(), agenda: z.string() },
    subjects: z.array(subjectSchema),
    present: z.array(z.object({ memberId: z.uuid(), name: z.string() })),
    presentUnits: z.array(z.object({ unitId: z.uuid(), name: z.string() })),
    ...{ others: z.string(), minutes: z.union([documentSchema, z.null()]), papers: z.array(documentSchema) },
    decisions: z.array(decisionSchema),
  })
  .openapi('TeamMeeting', {
    description: 'A meeting of the coordination team, with its minutes and decisions',
  })

const memberSchema = z
  .object({
    ...{ id: z.uuid(), personId: z.uuid().nullable(), name: z.string(), office: z.string() },
    ...{ unitId: z.uuid().nullable(), unitName: z.string(), role: roleSchema, from: day },
    until: day.nullable().openapi({ description: 'The last day; null: until further notice' }),
    isNow: z.boolean(),
  })
  .openapi('TeamMember', { description: 'Somebody in the coordination team, from one day to another' })

const teamSchema = z
  .object({
    ...{ id: z.uuid(), revision: z.number().int(), decree: documentSchema, validFrom: day },
    validTo: day.nullable(),
    term: z.enum(['current', 'past', 'ahead']),
    members: z.array(memberSchema),
    tasks: z.array(z.object({ id: z.uuid(), text: z.string(), carriedBy: z.string() })),
    meetings: z.array(meetingSchema).openapi({ description: 'The latest first' }),
  })
  .openapi('CoordinationTeam', { description: 'A team for the term of its decree' })

const hintSchema = z
  .object({
    code: z.enum(hintCodes),
    year: z.number().int(),
    indicatorCode: z.string(),
    criterionCode: z.string(),
    criterion: z.string().openapi({ description: 'What the edition asks there' }),
    source: z.string().openapi({ example: 'PermenPANRB 59/2020, hlm. 49' }),
    names: z.array(z.string()).openapi({ description: 'Units, or days of meetings, that it is about' }),
    day: day.nullable(),
  })
  .openapi('TeamHint', { description: 'Where the team does not yet give what an open round asks for' })

export const coordinationTeamSchema = z
  .object({
    today: day.openapi({ description: 'By the clock of the institution' }),
    teams: z.array(teamSchema).openapi({ description: 'The latest first' }),
    offers: z.array(offerSchema),
    openYears: z.array(z.number().int()).openapi({
      description: 'Years of open rounds: in use, and their deadline has not passed',
    }),
    hints: z.array(hintSchema),
    colleagues: z
      .array(z.object({ personId: z.uuid(), name: z.string(), unitName: z.string().nullable() }))
      .openapi({ description: 'Whom one can name as a member; empty for who only reads' }),
  })
  .openapi('CoordinationTeams', {
    description: 'The coordination team (tim koordinasi), and those before it',
  })
