import { z } from '@hono/zod-openapi'
import { roleSchema } from './session.schemas.ts'

export const institutionSecuritySchema = z
  .object({
    requiredRoles: z
      .array(roleSchema)
      .openapi({ description: 'Who holds one signs in with a second factor' }),
    people: z
      .array(
        z.object({
          personId: z.uuid(),
          name: z.string(),
          email: z.string(),
          hasTotp: z.boolean(),
          passkeys: z.number().int(),
          roles: z.array(roleSchema).openapi({ description: 'Those that have begun and not ended' }),
          lentRoles: z.array(roleSchema).openapi({
            description: 'Those by which colleagues let this person fill in for them',
          }),
          canBeReleased: z.boolean().openapi({
            description:
              'Belongs to no other institution, and is not who asks: their lost second factor may be taken off here',
          }),
        }),
      )
      .openapi({ description: 'Everybody with a role or a delegation here that has not ended' }),
  })
  .openapi('InstitutionSecurity', { description: 'How the people of an institution sign in' })

export const requiredRolesSchema = z
  .strictObject({ roles: z.array(roleSchema).max(20) })
  .openapi('RequiredRoles', {
    description: 'All roles that ask for a second factor; none: nobody has to have one',
  })

export const memberParams = z.object({ institutionId: z.uuid(), personId: z.uuid() })
