import { z } from 'zod'
import { meetingSubjects, teamRoles } from '../features/coordination-team/team-words.ts'

const day = z.iso.date()

const decisionSchema = z.strictObject({
  text: z.string(),
  owner: z.string(),
  dueOn: day,
  done: z.strictObject({ on: day, note: z.string() }).optional(),
})

/** Units by their short names, documents by their titles, whoever was present by name. */
export const exampleTeamSchema = z.strictObject({
  by: z.email(),
  at: z.iso.datetime({ offset: true }),
  decree: z.string(),
  validFrom: day,
  members: z.array(
    z.strictObject({
      ...{ name: z.string(), email: z.email().optional(), office: z.string(), unit: z.string().optional() },
      ...{ role: z.enum(teamRoles), from: day, until: day.optional() },
    }),
  ),
  tasks: z.array(z.strictObject({ text: z.string(), carriedBy: z.string() })),
  meetings: z.array(
    z.strictObject({
      ...{ day, place: z.string(), agenda: z.string(), subjects: z.array(z.enum(meetingSubjects)) },
      ...{ present: z.array(z.string()), units: z.array(z.string()), others: z.string() },
      ...{ minutes: z.string(), decisions: z.array(decisionSchema) },
    }),
  ),
})

export type ExampleTeam = z.infer<typeof exampleTeamSchema>
