import { z } from '@hono/zod-openapi'
import { emailSchema, roleSchema } from '../session/session.schemas.ts'

const instant = z.iso.datetime({ offset: true })

const membershipSchema = z
  .object({
    id: z.uuid(),
    role: roleSchema,
    validFrom: instant,
    validTo: instant.nullable().openapi({ description: 'The first instant at which it no longer holds' }),
  })
  .openapi('Membership')

export const personSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    memberships: z.array(membershipSchema),
  })
  .openapi('Person')

export const newPersonSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    email: emailSchema,
    role: roleSchema,
    validFrom: instant.optional().openapi({ description: 'Now, when absent' }),
    validTo: instant.nullable().optional(),
    initialPassword: z
      .string()
      .min(12)
      .max(128)
      .openapi({ description: 'Ignored for a person who can sign in already' }),
  })
  .openapi('NewPerson')

export const membershipParams = z.object({ institutionId: z.uuid(), membershipId: z.uuid() })
