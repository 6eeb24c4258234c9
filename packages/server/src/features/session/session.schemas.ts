import { z } from '@hono/zod-openapi'

export const emailSchema = z.email().max(254)
export const roleSchema = z.enum(['administrator', 'internal_assessor']).openapi('Role', {
  description:
    'administrator: people, units, rounds and targets; internal_assessor: ratings, criteria and texts',
})

export const credentialsSchema = z
  .strictObject({ email: emailSchema, password: z.string().min(1).max(128) })
  .openapi('Credentials', {
    description: 'What somebody signs in with. An unknown address and a wrong password get the same answer',
  })

export const sessionSchema = z
  .object({
    person: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
    memberships: z
      .array(
        z.object({
          institution: z.object({ id: z.uuid(), slug: z.string(), name: z.string(), sample: z.boolean() }),
          role: roleSchema,
        }),
      )
      .openapi({ description: 'Memberships that hold at this instant' }),
  })
  .openapi('Session', { description: 'Who is signed in, and what they are in which institution' })
