import { z } from '@hono/zod-openapi'
import { newPasswordSchema } from '../session/account.schemas.ts'
import {
  actionSchema,
  emailSchema,
  givenRoleSchema,
  instantSchema,
  roleSchema,
} from '../session/session.schemas.ts'

const membershipSchema = z
  .object({
    id: z.uuid(),
    role: roleSchema,
    validFrom: instantSchema,
    validTo: instantSchema.nullable().openapi({
      description: 'The first instant at which it no longer holds; null = until somebody ends it',
    }),
    unit: z.object({ id: z.uuid(), name: z.string() }).nullable().openapi({
      description: 'Of which unit, for the roles that are a unit’s; null = the whole institution',
    }),
    grantedByName: z.string().nullable().openapi({
      description: 'Who gave it; null = the operator of the server, or not written down at the time',
    }),
    allows: z.array(actionSchema).openapi({ description: 'What the role allows while it holds' }),
  })
  .openapi('Membership', { description: 'One role of one person in one institution, for a time' })

export const personSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    memberships: z.array(membershipSchema),
  })
  .openapi('Person', {
    description: 'Somebody of an institution, with the memberships there: past, present and to come',
  })

export const newPersonSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    email: emailSchema,
    role: givenRoleSchema,
    unitId: z
      .uuid()
      .nullable()
      .optional()
      .openapi({ description: 'For the roles that are a unit’s, and only for them' }),
    validFrom: instantSchema.optional().openapi({ description: 'Now, when absent' }),
    validTo: instantSchema
      .nullable()
      .optional()
      .openapi({ description: 'After `validFrom`; null or absent = until somebody ends it' }),
    initialPassword: newPasswordSchema.openapi({
      description: 'As for every new password. Ignored for a member who can sign in already',
    }),
  })
  .openapi('NewPerson', {
    description:
      'A person and the role to give them. Refused where they hold that role in this institution for any part of the time, and for an account of somebody who is not a member here: they are invited',
  })

export const membershipParams = z.object({ institutionId: z.uuid(), membershipId: z.uuid() })
