import { z } from '@hono/zod-openapi'
import { actions, givenRoles, memberRoles } from '@undagi/permissions'

export const emailSchema = z.email().max(254)
export const roleSchema = z.enum(memberRoles).openapi('Role', {
  description: 'What somebody is in an institution, as the regulations and the decrees of teams name it',
})
/** What an institution's administrator gives; the ministry's operator is not theirs to appoint. */
export const givenRoleSchema = z.enum(givenRoles).openapi('GivenRole', {
  description: 'A role that an administrator can give in an institution',
})

export const actionSchema = z.enum(actions).openapi('Action', {
  description: 'One line of the table of permissions: who holds one of its roles may do it, nobody else',
})

export const credentialsSchema = z
  .strictObject({ email: emailSchema, password: z.string().min(1).max(128) })
  .openapi('Credentials', {
    description: 'What somebody signs in with. An unknown address and a wrong password get the same answer',
  })

const sessionInstitution = z.object({
  ...{ id: z.uuid(), slug: z.string(), name: z.string(), sample: z.boolean() },
})

export const sessionSchema = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
    memberships: z
      .array(
        z.object({
          institution: sessionInstitution,
          role: roleSchema,
          unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
          validTo: z.iso.datetime({ offset: true }).nullable(),
        }),
      )
      .openapi({ description: 'Memberships that hold at this instant' }),
    permissions: z.array(z.object({ institutionId: z.uuid(), actions: z.array(actionSchema) })).openapi({
      description:
        'What these memberships allow in each institution: a page shows nothing that would be refused',
    }),
    delegations: z
      .array(
        z.object({
          ...{ institution: sessionInstitution, year: z.int() },
          ...{ indicatorCodes: z.array(z.string()), giverName: z.string() },
          until: z.iso.datetime({ offset: true }),
        }),
      )
      .openapi({ description: 'Indicators that colleagues have delegated to this person, in force now' }),
  })
  .openapi('Session', { description: 'Who is signed in, and what they are in which institution' })
