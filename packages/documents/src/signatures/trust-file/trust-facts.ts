import { z } from 'zod'

const note = z.strictObject({ code: z.string(), message: z.string() })

/** What stands in a certificate or revocation list that somebody wants to be relied on: facts, nothing believed yet. */
const trustFacts = z.strictObject({
  kind: z.enum(['anchor', 'intermediate', 'revocation_list']),
  sha256: z.string(),
  subject: z.string().describe('Of a list: its issuer.'),
  issuer: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable().describe('Of a list: when the next one is due.'),
  key: z.string().nullable(),
  serialNumber: z.string().nullable(),
  isSelfSigned: z.boolean(),
  isCa: z.boolean(),
  nameConstraints: z.array(z.string()),
  signedBy: z.string().nullable().describe('SHA-256 of the certificate whose key signed a list.'),
  scope: z
    .string()
    .describe('Of a list that speaks for a part only; lists of one issuer and scope replace each other.'),
  revoked: z.number().int().nullable().describe('How many certificates a list calls revoked.'),
})

/** One file as it was read: what may be kept, and what may not, with reasons for people. */
export const readTrustFileResult = z.strictObject({
  entries: z.array(z.strictObject({ facts: trustFacts, base64: z.string(), warnings: z.array(note) })),
  refusals: z.array(z.strictObject({ position: z.number().int(), ...note.shape })),
})

export type TrustFacts = z.infer<typeof trustFacts>
export type TrustFileResult = z.infer<typeof readTrustFileResult>
export type TrustNote = z.infer<typeof note>
