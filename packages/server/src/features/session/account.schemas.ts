import { z } from '@hono/zod-openapi'
import { emailSchema, instantSchema, passwordSchema } from './session.schemas.ts'

/** Its length and strength are judged in words, by the same rules as on the page. */
export const newPasswordSchema = z
  .string()
  .min(1)
  .max(2_000)
  .openapi({ description: 'From 12 to 128 characters, none of which is ever cut off, and hard to guess' })

export const passwordChangeSchema = z
  .strictObject({
    ...{ currentPassword: passwordSchema, newPassword: newPasswordSchema },
    revokeTokens: z
      .boolean()
      .optional()
      .openapi({ description: 'The own API tokens end too; without it programs go on working' }),
  })
  .openapi('PasswordChange', { description: 'A new password; all other sessions of the person end' })

export const sessionListSchema = z
  .array(
    z
      .object({
        id: z.string(),
        isCurrent: z.boolean(),
        browser: z.string().nullable(),
        system: z.string().nullable(),
        clientAddress: z.string().nullable(),
        method: z.enum(['password', 'totp', 'recovery_code', 'passkey', 'identity_provider']),
        createdAt: instantSchema,
        lastSeenAt: instantSchema.openapi({ description: 'To within a minute' }),
      })
      .openapi('OwnSession', { description: 'One place where the person is signed in' }),
  )
  .openapi({ description: 'The most recently used first' })

export const sessionParams = z.object({ sessionId: z.string().max(100) })

export const securitySchema = z
  .object({
    secondFactorRequired: z.boolean().openapi({ description: 'A role of the person asks for one' }),
    totpSince: instantSchema.nullable(),
    recoveryCodesLeft: z.number().int(),
    attempts: z
      .object({ since: instantSchema, lastAt: instantSchema, network: z.string() })
      .nullable()
      .openapi({
        description:
          'Of the last two weeks, since the password was chosen: too many failed attempts to sign in, the last one from this network (IPv4 to /24, IPv6 to /48); null: none',
      }),
    passkeys: z.array(
      z
        .object({
          id: z.string(),
          name: z.string(),
          createdAt: instantSchema,
          lastUsedAt: instantSchema.nullable(),
        })
        .openapi('Passkey', { description: 'A key that a device or a password manager keeps' }),
    ),
  })
  .openapi('AccountSecurity', { description: 'What the person proves themselves with beside the password' })

export const forgottenSchema = z
  .strictObject({ email: emailSchema })
  .openapi('ForgottenPassword', { description: 'Whose password is forgotten' })

export const newPasswordByLinkSchema = z
  .strictObject({
    ...{ token: z.string().max(200), newPassword: newPasswordSchema },
    revokeTokens: z
      .boolean()
      .optional()
      .openapi({ description: 'The API tokens of the account end too; without it programs go on working' }),
  })
  .openapi('NewPasswordByLink', { description: 'The secret behind the # of the link, and the new password' })
