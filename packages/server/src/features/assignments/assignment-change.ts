import { conflictKinds } from '@undagi/maturity'
import { duties } from '@undagi/permissions'
import { z } from 'zod'
import { chosenConflictRuleSchema } from '../../platform/database/assigned-to.ts'

/** What somebody declares of themselves. Employment here is read from the memberships too. */
export const declarableTies = [
  'employment',
  'same_unit_or_superior',
  'family',
  'business_interest',
  'affiliation',
  'outside_work',
  'advised_institution',
] as const

const day = z.iso.date()

/** Somebody is to judge an assessment, on these days, both included. */
const assignedSchema = z.strictObject({
  kind: z.literal('assigned'),
  assignmentId: z.uuid(),
  assessorId: z.uuid(),
  assessorName: z.string(),
  duty: z.enum(duties).default('judging'),
  /** Null: all indicators. */
  indicatorCodes: z.array(z.string()).nullable().default(null),
  from: day,
  until: day,
  /** Of the ministry, where somebody else wrote it down. */
  letter: z.strictObject({ number: z.string(), date: day }).nullable().default(null),
  /** Why, where something ties them to the institution; may be empty where nothing does. */
  reason: z.string(),
  /** What was known to whoever assigned them. */
  conflicts: z.array(
    z.strictObject({
      kind: z.enum(conflictKinds),
      effect: z.enum(['blocks', 'must_be_declared', 'shown']),
    }),
  ),
})

const endedSchema = z.strictObject({
  kind: z.literal('assignment_ended'),
  assignmentId: z.uuid(),
  reason: z.string(),
})

const declaredSchema = z.strictObject({
  kind: z.literal('tie_declared'),
  tieId: z.uuid(),
  tie: z.enum(declarableTies),
  from: day.nullable(),
  until: day.nullable(),
  note: z.string(),
})

const takenBackSchema = z.strictObject({
  kind: z.literal('tie_taken_back'),
  tieId: z.uuid(),
  note: z.string(),
})

/** For the ministry, or where nobody operates for it, who keeps the round at the institution. */
export const conflictActors = ['national_operator', 'person_in_charge', 'administrator'] as const

/** Somebody says which ties forbid in a round, and which must be explained: the whole of what it says, in place of what was said before. */
const ruledSchema = z.strictObject({
  kind: z.literal('conflicts_ruled'),
  rules: z.array(chosenConflictRuleSchema),
  reason: z.string(),
  actedAs: z.enum(conflictActors),
})

/** One thing that happened to assignments or ties. */
export const assignmentChangeSchema = z.discriminatedUnion('kind', [
  assignedSchema,
  endedSchema,
  declaredSchema,
  takenBackSchema,
  ruledSchema,
])

export type AssignmentChange = z.infer<typeof assignmentChangeSchema>

export interface RecordedChange {
  readonly assessmentId: string | null
  readonly change: AssignmentChange
  readonly actorId: string
  readonly actorName: string
  readonly recordedAt: Date
}
