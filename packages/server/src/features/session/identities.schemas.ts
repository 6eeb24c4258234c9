import { z } from '@hono/zod-openapi'
import { passwordSchema } from './session.schemas.ts'

const instant = z.iso.datetime({ offset: true })
const nameSchema = z.string().trim().min(1).max(60)

export const identityProviderSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    issuer: z.string(),
    clientId: z.string(),
    createdBy: z.string(),
    createdAt: instant,
    linked: z.number().int().openapi({ description: 'How many accounts are linked to it' }),
  })
  .openapi('IdentityProvider', {
    description: 'Whose accounts people here may sign in with; never its secret',
  })

export const identityProvidersSchema = z
  .object({
    providers: z.array(identityProviderSchema),
    redirectUri: z
      .string()
      .openapi({ description: 'What the provider is to be told to send people back to' }),
  })
  .openapi('IdentityProviders', { description: 'All of an institution' })

export const newIdentityProviderSchema = z
  .strictObject({
    name: nameSchema.openapi({ description: 'As it stands on the button', example: 'SSO Kota Contoh' }),
    issuer: z.url().max(300).openapi({ example: 'https://sso.kota.go.id/realms/pegawai' }),
    clientId: z.string().trim().min(1).max(200),
    clientSecret: z
      .string()
      .min(1)
      .max(500)
      .openapi({ description: 'Kept encrypted, and shown to nobody again' }),
    password: passwordSchema.openapi({ description: 'Of whoever registers it' }),
  })
  .openapi('NewIdentityProvider', { description: 'A provider of OpenID Connect' })

export const providerParams = z.object({ institutionId: z.uuid(), providerId: z.uuid() })
export const linkParams = z.object({ providerId: z.uuid() })

export const providerNamesSchema = z
  .array(z.object({ id: z.uuid(), name: z.string() }))
  .openapi('IdentityProviderNames', { description: 'What the page for signing in offers' })

export const identityStartSchema = z
  .strictObject({ providerId: z.uuid() })
  .openapi('IdentityStart', { description: 'Whose account somebody wants to sign in with' })

export const identityAddressSchema = z
  .object({ url: z.string() })
  .openapi('IdentityAddress', { description: 'Where the browser goes; from there it comes back' })

export const identityAnswerSchema = z
  .strictObject({ query: z.string().min(1).max(8_000) })
  .openapi('IdentityAnswer', { description: 'With what the provider has sent the browser back' })

export const unlinkedIdentitySchema = z
  .object({
    next: z.literal('link'),
    ticket: z
      .string()
      .openapi({ description: 'Good for fifteen minutes, for whoever signs in after it was given' }),
    provider: z.string(),
    email: z.string(),
  })
  .openapi('UnlinkedIdentity', {
    description:
      'The provider knows this person and we do not yet: they sign in once with their own password',
  })

export const linkedIdentitySchema = z
  .object({
    providerId: z.uuid(),
    providerName: z.string(),
    email: z.string(),
    linkedAt: instant,
    lastUsedAt: instant.nullable(),
  })
  .openapi('LinkedIdentity', { description: 'An account elsewhere that opens the own one' })
