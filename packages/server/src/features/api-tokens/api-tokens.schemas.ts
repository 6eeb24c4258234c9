import { z } from '@hono/zod-openapi'
import { tokenScopeNames } from '@undagi/permissions'
import { instantSchema, passwordSchema } from '../session/session.schemas.ts'

const tokenScopeSchema = z.enum(tokenScopeNames).openapi('ApiTokenScope', {
  description:
    'What a token is made for. It never gives more than its owner holds at that moment in that institution',
})

const days = z.int().min(1).max(365)

export const newTokenSchema = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .openapi({ description: 'What the program is called, so that the log can say so' }),
    scopes: z.array(tokenScopeSchema).min(1).max(tokenScopeNames.length),
    validDays: days.openapi({ description: 'Until it expires; the institution sets the most' }),
    password: passwordSchema.openapi({
      description: 'The own password again: a token outlives this session',
    }),
  })
  .openapi('NewApiToken', { description: 'A token that a program of this person is to use' })

export const tokenSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    ending: z.string().openapi({ description: 'Its last characters' }),
    scopes: z.array(tokenScopeSchema),
    state: z.enum(['active', 'expired', 'revoked']),
    createdAt: instantSchema,
    expiresAt: instantSchema,
    lastUse: z
      .object({
        at: instantSchema,
        network: z.string().openapi({ description: 'IPv4 to /24, IPv6 to /48; never the address' }),
      })
      .nullable()
      .openapi({ description: 'To within five minutes; null: never used' }),
    revokedAt: instantSchema.nullable(),
    revokedByName: z.string().nullable(),
  })
  .openapi('ApiToken', { description: 'A token without its secret' })

export const ownTokensSchema = z
  .object({
    tokens: z.array(tokenSchema).openapi({ description: 'Those that still work first, then the newest' }),
    longestDays: days.openapi({ description: 'For how long a token may be made here' }),
    scopes: z
      .array(tokenScopeSchema)
      .openapi({ description: 'Those that would give this person’s program something' }),
  })
  .openapi('OwnApiTokens', { description: 'The own tokens in an institution, and what a new one can be' })

export const issuedTokenSchema = tokenSchema
  .extend({
    token: z.string().openapi({
      description: 'The token itself: shown now and never again',
      example: 'undagi_…',
    }),
  })
  .openapi('IssuedApiToken', { description: 'A new token, at the one moment it is known' })

export const ownedTokenSchema = tokenSchema
  .extend({ owner: z.object({ id: z.uuid(), name: z.string() }) })
  .openapi('OwnedApiToken', { description: 'A token, and whose it is' })

export const tokenSettingsSchema = z
  .strictObject({ longestDays: days })
  .openapi('ApiTokenSettings', { description: 'Holds for tokens that are made from then on' })

export const tokensSchema = z
  .object({ tokens: z.array(ownedTokenSchema), settings: tokenSettingsSchema })
  .openapi('ApiTokens', { description: 'All tokens of an institution' })

export const tokenParams = z.object({ institutionId: z.uuid(), tokenId: z.uuid() })
