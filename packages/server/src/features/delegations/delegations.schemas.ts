import { z } from '@hono/zod-openapi'
import { indicatorCodeSchema } from '../assessments/assessments.schemas.ts'
import { institutionRefSchema, timeZoneSchema } from '../institutions/institutions.schemas.ts'
import { emailSchema, instantSchema, roleSchema } from '../session/session.schemas.ts'
import { restReasons } from './at-rest.ts'
import { delegationStates } from './delegation-state.ts'

export const delegationSchema = z
  .object({
    id: z.uuid(),
    institution: institutionRefSchema.extend({ timeZone: timeZoneSchema }),
    assessmentId: z.uuid(),
    year: z.int(),
    edition: z.object({ id: z.string(), revision: z.int() }),
    indicatorCodes: z.array(indicatorCodeSchema),
    giverName: z.string(),
    delegateName: z.string(),
    delegateId: z.uuid().nullable().openapi({ description: 'null until the invitation is accepted' }),
    validFrom: instantSchema,
    validTo: instantSchema.openapi({ description: 'The first instant at which it gives nothing any more' }),
    state: z.enum(delegationStates).openapi({
      description:
        'waiting: an invitation is open; invitation_over: nobody accepted it in time; lapsed: its giver no longer holds what it gives; helper_gone: the helper works there no more, or has become one who judges the institution; needs_second_factor: the giver’s role asks for one, and this session of the helper has proved none, or, for others, the helper has set none up',
    }),
    atRest: z.enum(restReasons).nullable().openapi({
      description:
        'Why nothing can be filled in now, whatever its state: `locked`: the round is; `sent`: the assessment was sent and may come back; `over`: it is past what is filled in. Null: nothing rests it',
    }),
    acceptedAt: instantSchema.nullable().openapi({
      description: 'When the helper accepted the invitation; null: not yet, or a colleague needed none',
    }),
    withdrawnAt: instantSchema.nullable(),
  })
  .openapi('Delegation', {
    description: 'Indicators of one round that somebody lets a colleague fill in for a time, on their behalf',
  })

export const ownDelegationsSchema = z
  .object({ given: z.array(delegationSchema), received: z.array(delegationSchema) })
  .openapi('OwnDelegations', {
    description: 'What this person has delegated and was delegated, newest first',
  })

export const helperSchema = z
  .object({
    personId: z.uuid(),
    name: z.string(),
    roles: z.array(roleSchema),
    unitName: z.string().nullable(),
  })
  .openapi('Helper', { description: 'A colleague whom one can ask for help' })

export const newDelegationSchema = z
  .strictObject({
    indicatorCodes: z.array(indicatorCodeSchema).min(1).max(200),
    validFrom: instantSchema.optional().openapi({ description: 'Now, when absent' }),
    validTo: instantSchema,
    to: z.union([
      z.strictObject({ personId: z.uuid() }),
      z.strictObject({ name: z.string().trim().min(1).max(200), email: emailSchema }),
    ]),
  })
  .openapi('NewDelegation', {
    description:
      'To a colleague, or to an address: whoever has no role here is invited by a link, and it begins when they accept',
  })

export const givenDelegationSchema = delegationSchema
  .extend({
    token: z.string().nullable().openapi({
      description:
        'Of the invitation link, shown this once; null: to a colleague, or it went by letter to the mailbox alone',
    }),
    letter: z.enum(['sent', 'failed']).nullable().openapi({
      description:
        'null: nobody was invited, or this installation sends no letters; failed: withdraw the delegation and give it anew',
    }),
  })
  .openapi('GivenDelegation', { description: 'A delegation as it was just given' })

export const delegationParams = z.object({ assessmentId: z.uuid(), delegationId: z.uuid() })
