import { z } from '@hono/zod-openapi'
import { conflictKinds } from '@undagi/maturity'
import { assignedRoles, duties } from '@undagi/permissions'
import { assessmentStageSchema } from '../assessments/stages/stages.schemas.ts'
import { declarableTies } from './assignment-change.ts'
import { conflictEffectSchema, ruleOrigin } from './conflicts.schemas.ts'

export const assignmentParams = z.object({ assessmentId: z.uuid() })

const daySchema = z.iso.date().openapi({ description: 'A day, ISO 8601', example: '2026-09-01' })
const instantSchema = z.iso.datetime({ offset: true })
const textSchema = z.string().trim().max(2000)

const countsUntilSchema = daySchema.nullable().openapi({
  description: 'The last day on which a tie that ended still counts; null: it lasts, or no period is stated',
})

const conflictSchema = z
  .object({
    kind: z.enum(conflictKinds),
    effect: conflictEffectSchema,
    ...ruleOrigin,
    endedMonthsAgo: z.number().int().nullable().openapi({ description: 'Null while it lasts' }),
    countsUntil: countsUntilSchema,
  })
  .openapi('AssessorConflict', { description: 'What ties an assessor to the institution' })

const dutySchema = z.enum(duties).openapi({
  description:
    '`judging`: judges it. `second_rating`: rates indicators again without seeing the first. `review`: Tim Reviu',
})
const codesSchema = z
  .array(z.string().min(1).max(20))
  .min(1)
  .max(200)
  .nullable()
  .openapi({ description: 'Indicators; null: all', example: ['1', '2'] })

const letterSchema = z
  .strictObject({ number: z.string().trim().min(1).max(200), date: daySchema })
  .openapi('AssignmentLetter', { description: 'The letter of the ministry that assigns' })

const stopSchema = z
  .object({
    kind: z.enum(conflictKinds),
    effect: conflictEffectSchema,
    isOfRound: ruleOrigin.isOfRound,
    tieUntil: daySchema.nullable().openapi({
      description: 'The last day of the tie; null: nobody said when it ended, and it counts as if it lasts',
    }),
    countsUntil: countsUntilSchema,
    declaredOn: daySchema
      .nullable()
      .openapi({ description: 'Null: a role they hold or held there says it, and nobody declared it' }),
  })
  .openapi('AssignmentStop', { description: 'A tie that stops an assignment' })

const assignmentSchema = z
  .object({
    assignmentId: z.uuid(),
    assessorId: z.uuid(),
    assessorName: z.string(),
    duty: dutySchema,
    indicatorCodes: codesSchema,
    letter: letterSchema.nullable().openapi({ description: 'Null: by the ministry itself' }),
    from: daySchema,
    until: daySchema.openapi({ description: 'The last day' }),
    isStanding: z.boolean().openapi({ description: 'Neither ended nor over' }),
    assignedBy: z.string(),
    assignedAt: instantSchema,
    reason: z.string().nullable().openapi({ description: 'Null for who may not see what ties them' }),
    endedBy: z.string().nullable(),
    endReason: z.string().nullable(),
    stoppedBy: z.array(stopSchema).openapi({
      description:
        'What stops it today, for who may assign; for everybody else, and where nothing does: none',
    }),
  })
  .openapi('Assignment', { description: 'Somebody who judges an assessment from outside, for a time' })

const candidateSchema = z
  .object({
    personId: z.uuid(),
    name: z.string(),
    role: z.enum(assignedRoles),
    load: z.number().int().openapi({
      description:
        'Assessments of this year that stand with them, as far as the person who asks sees institutions',
    }),
    conflicts: z.array(conflictSchema),
  })
  .openapi('AssignmentCandidate', { description: 'Somebody who could be assigned today' })

const ownTieSchema = z
  .object({
    tieId: z.uuid(),
    tie: z.enum(declarableTies),
    from: daySchema.nullable(),
    until: daySchema.nullable(),
    note: z.string(),
    declaredAt: instantSchema,
  })
  .openapi('DeclaredTie', { description: 'What a person declared to tie them to the institution' })

export const assignmentsSchema = z
  .object({
    canAssign: z.boolean(),
    byLetterOnly: z.boolean().openapi({ description: 'Who assigns writes down a letter of the ministry' }),
    assignments: z.array(assignmentSchema).openapi({ description: 'In the order in which they were made' }),
    candidates: z.array(candidateSchema).openapi({
      description: 'For who assigns, the least loaded first; for everybody else none',
    }),
    ownTies: z.array(ownTieSchema),
  })
  .openapi('Assignments', { description: 'Who judges an assessment from outside' })

const ownAssignmentSchema = z
  .object({
    assignmentId: z.uuid(),
    assessmentId: z.uuid(),
    institutionName: z.string(),
    slug: z.string().openapi({ description: 'Of the institution, in addresses' }),
    year: z.number().int(),
    roundName: z.string(),
    duty: dutySchema,
    indicatorCodes: codesSchema,
    from: daySchema,
    until: daySchema.openapi({ description: 'The last day' }),
    stage: assessmentStageSchema,
    state: z.enum(['to_come', 'stopped', 'waiting', 'open']).openapi({
      description:
        '`to_come`: its first day is not there yet; `stopped`: by a tie that was declared; `waiting`: the assessment does not stand where this is done; `open`: can be done now',
    }),
    done: z.number().int().openapi({
      description:
        'Of a second rating, of the sample. Judged in the stage that is being written; once none is, in any of them',
    }),
    of: z.number().int(),
    next: z.string().nullable().openapi({ description: 'The first indicator that is still to be done now' }),
    stageUntil: daySchema.nullable().openapi({
      description: 'The last day of the stage of now, by the calendar of the round; null: none is set',
    }),
  })
  .openapi('OwnAssignment', { description: 'What a person from outside is asked to do, and how far it is' })

const endedAssignmentSchema = z
  .object({
    assignmentId: z.uuid(),
    institutionName: z.string(),
    roundName: z.string(),
    duty: dutySchema,
    endedOn: daySchema,
    endedBy: z.string(),
    endReason: z.string(),
  })
  .openapi('EndedAssignment', { description: 'An assignment of oneself that somebody ended, and why' })

export const ownAssignmentsSchema = z
  .object({
    assignments: z.array(ownAssignmentSchema).openapi({ description: 'Whose last day is first, first' }),
    ended: z.array(endedAssignmentSchema).openapi({
      description:
        'Ended before their last day, which is not over, and not assigned again since; the last first',
    }),
  })
  .openapi('OwnAssignments', { description: 'What stands with oneself; none: nothing was assigned' })

export const planQuery = z.object({
  year: z.coerce.number().int().min(2000).max(2100),
  needed: z.coerce
    .number()
    .int()
    .min(1)
    .max(10)
    .default(2)
    .openapi({ description: 'People for each assessment' }),
  capacity: z.coerce.number().int().min(1).max(100).default(5).openapi({
    description: 'Assessments that one person can take at most',
  }),
})

const proposalSchema = z.object({
  assessmentId: z.uuid(),
  institutionName: z.string(),
  assessorId: z.uuid(),
  assessorName: z.string(),
})

export const planSchema = z
  .object({
    byLetterOnly: z.boolean().openapi({ description: 'Who assigns writes down a letter of the ministry' }),
    standing: z.array(proposalSchema).openapi({ description: 'Who judges already; they stay' }),
    proposed: z.array(proposalSchema).openapi({ description: 'Beside the assignments that stand' }),
    lacking: z
      .array(z.object({ assessmentId: z.uuid(), institutionName: z.string(), missing: z.number().int() }))
      .openapi({ description: 'Assessments for which nobody is left, and how many people they still lack' }),
    unavailable: z
      .array(
        proposalSchema.extend({
          why: z.enum(['tied', 'full']).openapi({
            description:
              '`tied`: what ties them to the institution; `full`: they have as much as they can take',
          }),
          conflicts: z.array(conflictSchema.pick({ kind: true, effect: true, isOfRound: true })),
        }),
      )
      .openapi({ description: 'Where people are lacking, why each of the others is not proposed' }),
    loads: z
      .array(z.object({ assessorId: z.uuid(), assessorName: z.string(), count: z.number().int() }))
      .openapi({ description: 'How many each would have, standing ones counted' }),
  })
  .openapi('AssignmentPlan', {
    description:
      'Who could judge what, as evenly as capacity and conflicts of interest allow. It assigns nobody',
  })

export const applyPlanSchema = z
  .strictObject({
    year: z.number().int().min(2000).max(2100),
    needed: z.number().int().min(1).max(10),
    capacity: z.number().int().min(1).max(100),
    seen: z
      .array(z.strictObject({ assessmentId: z.uuid(), assessorId: z.uuid() }))
      .max(5000)
      .openapi({
        description: 'The proposal as the person saw it; any other one now is answered with that one',
      }),
    from: daySchema,
    until: daySchema,
    letter: letterSchema.nullish().openapi({ description: 'Of the ministry, where somebody else assigns' }),
    reason: textSchema,
  })
  .openapi('ApplyPlan', { description: 'Assigns everybody whom a plan proposes, or nobody' })

export const newAssignmentSchema = z
  .strictObject({
    assessorId: z.uuid(),
    from: daySchema,
    until: daySchema,
    duty: dutySchema.optional(),
    indicatorCodes: codesSchema.optional(),
    letter: letterSchema.nullish().openapi({ description: 'Of the ministry, where somebody else assigns' }),
    reason: textSchema.openapi({
      description: 'At least ten letters where something must be declared; may be empty otherwise',
      example: '',
    }),
  })
  .openapi('NewAssignment', { description: 'Assigns an external assessor to an assessment' })

export const assignmentEndSchema = z
  .strictObject({ assignmentId: z.uuid(), reason: textSchema.min(1).openapi({ description: 'Why' }) })
  .openapi('AssignmentEnd', { description: 'Ends an assignment from now on' })

export const tieChangeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('declare'),
      tie: z.enum(declarableTies),
      from: daySchema.nullable(),
      until: daySchema.nullable().openapi({
        description: 'Its last day, the last of the month or year where no more is known; null: it lasts',
      }),
      note: textSchema,
    }),
    z.strictObject({ kind: z.literal('take_back'), tieId: z.uuid(), note: textSchema }),
  ])
  .openapi('TieChange', { description: 'Declares what ties oneself to the institution, or takes that back' })
