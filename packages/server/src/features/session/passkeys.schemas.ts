import { z } from '@hono/zod-openapi'
import { passwordSchema } from './session.schemas.ts'

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/)
const transports = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])
export type Transport = z.infer<typeof transports>

/** Written by an earlier registration; one that is unknown by now is left out. */
export const readTransports = (stored: readonly string[]): Transport[] =>
  stored.flatMap((each) => {
    const parsed = transports.safeParse(each)
    return parsed.success ? [parsed.data] : []
  })

const credential = {
  id: base64url.max(1_400),
  rawId: base64url.max(1_400),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
}

const keyReference = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(transports),
})

export const passkeyCreationSchema = z
  .object({
    ticket: z.string(),
    options: z
      .object({
        challenge: z.string(),
        rp: z.object({ id: z.string(), name: z.string() }),
        user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
        pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number().int() })),
        excludeCredentials: z.array(keyReference),
        authenticatorSelection: z.object({
          residentKey: z.literal('required'),
          requireResidentKey: z.literal(true),
          userVerification: z.literal('required'),
        }),
      })
      .openapi({ description: 'PublicKeyCredentialCreationOptions in the JSON of WebAuthn level 3' }),
  })
  .openapi('PasskeyCreation', { description: 'What the browser asks the device; good for five minutes' })

export const passkeyRequestOptionsSchema = z
  .object({
    ticket: z.string(),
    options: z
      .object({ challenge: z.string(), rpId: z.string(), userVerification: z.literal('required') })
      .openapi({ description: 'PublicKeyCredentialRequestOptions in the JSON of WebAuthn level 3' }),
  })
  .openapi('PasskeyRequestOptions', {
    description: 'What the browser asks the device; good for five minutes',
  })

export const passkeyRequestSchema = z
  .strictObject({ password: passwordSchema })
  .openapi('PasskeyRequest', { description: 'The own password again, before a key is added' })

export const newPasskeySchema = z
  .strictObject({
    ticket: z.string().max(200),
    name: z.string().trim().min(1).max(60),
    credential: z.object({
      ...credential,
      response: z.object({
        clientDataJSON: base64url,
        attestationObject: base64url,
        transports: z.array(transports).max(10).default([]),
      }),
    }),
  })
  .openapi('NewPasskey', { description: 'What the device answered, and how the person calls it' })

export const passkeyProofSchema = z
  .strictObject({
    ticket: z.string().max(200),
    credential: z.object({
      ...credential,
      response: z.object({
        clientDataJSON: base64url,
        authenticatorData: base64url,
        signature: base64url,
        userHandle: base64url.default(''),
      }),
    }),
  })
  .openapi('PasskeyProof', { description: 'What the device signed' })

export const passkeyParams = z.object({ passkeyId: base64url.max(1_400) })
