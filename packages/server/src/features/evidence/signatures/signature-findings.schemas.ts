import { z } from '@hono/zod-openapi'

const verdictSchema = z
  .enum([
    ...['unsigned', 'invalid', 'modified-after-signing', 'untrusted', 'revoked', 'expired', 'unknown'],
    ...['valid-with-later-signature', 'valid'],
  ] as const)
  .openapi('SignatureVerdict', {
    description: 'The first that applies, from the worst; a document is as good as its worst signature',
  })

const shownSchema = z
  .enum(['valid', 'cannot-be-known', 'not-valid'])
  .openapi({ description: 'What people are shown. Nothing is valid while revocation is unknown' })

const instant = z.string().nullable()
const noteSchema = z.object({ code: z.string(), message: z.string() })

const revocationState = z.enum(['good', 'revoked', 'unknown', 'anchor'])

const certificateSchema = z
  .object({
    name: z.string(),
    sha256: z.string(),
    validFrom: z.string(),
    validTo: z.string(),
    isInTime: z.boolean(),
    revocation: z
      .object({ state: revocationState, source: z.enum(['crl', 'ocsp']).nullable(), instant })
      .openapi({ description: '`anchor`: believed because a person says so; nothing is asked about it' }),
  })
  .openapi('SignatureCertificate', { description: 'One certificate on the way from a signer to an anchor' })

const signatureSchema = z
  .object({
    field: z.string(),
    kind: z.enum(['signature', 'time-stamp']),
    verdict: verdictSchema,
    shown: shownSchema,
    signer: z.string().nullable().openapi({ description: 'Common name in the certificate' }),
    reason: z.string().nullable(),
    claimedTime: instant.openapi({ description: 'By the signer’s own clock; nothing proves it' }),
    content: z.enum(['intact', 'changed', 'unproven']).openapi({
      description:
        'Whether the bytes are the ones that were signed. `unproven`: signed by means that can be forged, or not readable',
    }),
    covers: z.enum(['whole-document', 'earlier-revision', 'nothing']),
    signedBytes: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'How many bytes of the file it covers; null: that cannot be told' }),
    digest: z
      .object({ algorithm: z.string(), matches: z.boolean() })
      .nullable()
      .openapi({ description: 'Whether the content still has the digest that was signed; null: unreadable' }),
    algorithm: z.string().nullable(),
    isBySigner: z.boolean().nullable().openapi({
      description: 'Whether the signature belongs to the key of the certificate; null: unreadable',
    }),
    path: z.array(certificateSchema).openapi({ description: 'From the signer towards the anchor' }),
    certificate: z
      .object({
        issuer: z.string(),
        anchor: z
          .string()
          .nullable()
          .openapi({ description: 'On whose word it is believed; null: on nobody’s' }),
        isInTime: z.boolean(),
        validFrom: z.string(),
        validTo: z.string(),
        judgedAt: z.string().openapi({ description: 'The instant that it is held against' }),
        judgedBy: z.enum(['time-stamp', 'time-of-verification']),
      })
      .nullable(),
    revocation: z
      .object({
        state: z.enum(['good', 'revoked', 'unknown']).openapi({ description: 'Of the whole chain' }),
        source: z.enum(['crl', 'ocsp']).nullable(),
        instant: instant.openapi({ description: 'Since when revoked, or when the good news was issued' }),
      })
      .nullable(),
    timeStamp: z.object({ time: instant, authority: z.string().nullable(), verdict: z.string() }).nullable(),
    changes: z.array(z.string()).openapi({ description: 'What was changed after signing, and where' }),
    reasons: z.array(noteSchema).openapi({ description: 'Why it is not simply valid' }),
  })
  .openapi('SignatureFinding', { description: 'One electronic signature (TTE), fact by fact' })

export const signatureFindingsSchema = z
  .object({
    state: z.enum(['waiting', 'judged', 'judged_before', 'failed']).openapi({
      description:
        '`waiting`: not judged yet. `judged_before`: by earlier trust data, and about to be judged again. `failed`: the reader itself broke; a person must look',
    }),
    verdict: verdictSchema.nullable(),
    shown: shownSchema.nullable(),
    judgedAt: z.iso.datetime().nullable(),
    trustVersion: z.number().int().nullable().openapi({ description: 'Of the trust data it was judged by' }),
    secondOpinion: z.enum(['agrees', 'disagrees', 'not-installed', 'no-answer']).nullable().openapi({
      description:
        'Of pdfsig, on whether bytes and signatures belong together. `disagrees`: a person must look',
    }),
    secondOpinionSays: z
      .array(z.object({ field: z.string(), sentence: z.string() }))
      .openapi({ description: 'What it says of each signature, in its own words' }),
    issues: z.array(noteSchema).openapi({ description: 'What kept the file from being judged' }),
    signatures: z.array(signatureSchema),
  })
  .openapi('SignatureFindings', {
    description: 'What the signatures of a file are worth: findings, each with its facts',
  })
