import { z } from '@hono/zod-openapi'

export const trustParams = z.object({ institutionId: z.uuid() })
export const trustEntryParams = trustParams.extend({ entryId: z.uuid() })

const instant = z.iso.datetime()
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)
const content = z
  .base64()
  .min(1)
  .openapi({ description: 'The file itself: PEM with several parts, or one in DER; 8 MB at most' })
const reason = z.string().trim().min(3).max(500).openapi({
  description: 'Where it comes from and how its fingerprint was compared, or why it is withdrawn',
})

export const trustFileSchema = z.strictObject({ content }).openapi('TrustFile', {
  description: 'A file of certificates and revocation lists, to be looked at',
})

export const newTrustSchema = z
  .strictObject({
    content,
    reason,
    confirmed: z.array(fingerprint).min(1).max(200).openapi({
      description: 'SHA-256 fingerprints that a person has compared: these are kept and no others',
    }),
  })
  .openapi('NewTrust', { description: 'What is to be relied on from now on' })

export const trustWithdrawalSchema = z
  .strictObject({ reason })
  .openapi('TrustWithdrawal', { description: 'Why something is no longer relied on' })

const factsSchema = z
  .object({
    kind: z.enum(['anchor', 'intermediate', 'revocation_list']).openapi({
      description:
        '`anchor`: signed itself, and is believed because a person says so. `intermediate`: a step towards one',
    }),
    sha256: fingerprint,
    subject: z.string().openapi({ example: 'CN=Induk Contoh, O=Contoh, C=ID' }),
    issuer: z.string(),
    validFrom: instant.openapi({ description: 'Of a list: when it was issued (thisUpdate)' }),
    validTo: instant.nullable().openapi({ description: 'Of a list: when the next one is due (nextUpdate)' }),
    key: z.string().nullable().openapi({ example: 'RSA 4096' }),
    serialNumber: z.string().nullable(),
    isSelfSigned: z.boolean(),
    isCa: z.boolean(),
    nameConstraints: z
      .array(z.string())
      .openapi({ description: 'For whom alone it may issue, and for whom not' }),
    revoked: z.number().int().nullable().openapi({ description: 'Of a list: how many it calls revoked' }),
  })
  .openapi('TrustFacts', { description: 'What stands in a certificate or a revocation list' })

const noteSchema = z.object({ code: z.string(), message: z.string() })

export const trustPreviewSchema = z
  .object({
    entries: z.array(
      z.object({
        facts: factsSchema,
        warnings: z.array(noteSchema),
        isHere: z.boolean().openapi({ description: 'It is relied on already' }),
        replaces: z
          .array(z.uuid())
          .openapi({ description: 'Older lists of the same issuer that go with it' }),
      }),
    ),
    refusals: z.array(noteSchema.extend({ position: z.number().int() })).openapi({
      description: 'What cannot be kept, with the reason; `position` 0: the whole file',
    }),
  })
  .openapi('TrustPreview', { description: 'What is in a file; nothing is kept yet' })

const changeSchema = z
  .object({
    version: z.number().int(),
    kind: z.enum(['added', 'withdrawn']),
    reason: z.string(),
    authorName: z.string(),
    changedAt: instant,
    ofInstallation: z.boolean(),
    fingerprints: z.array(fingerprint),
  })
  .openapi('TrustChange', { description: 'Who added or withdrew what, when and why; never changed itself' })

const entrySchema = z
  .object({
    id: z.uuid(),
    facts: factsSchema,
    fileName: z.string().openapi({ description: 'Under which it is taken along as PEM' }),
    ofInstallation: z.boolean().openapi({
      description: 'Added by the operator for every institution here; only the operator withdraws it',
    }),
    state: z.enum(['in_force', 'lapses_soon', 'lapsed', 'withdrawn']).openapi({
      description: '`lapses_soon`: a list within 3 days, a certificate within 90',
    }),
    addedIn: z.number().int().openapi({ description: 'Version' }),
    withdrawnIn: z.number().int().nullable(),
  })
  .openapi('TrustEntry', { description: 'A certificate or revocation list that is or was relied on' })

export const trustSchema = z
  .object({
    version: z.number().int().openapi({ description: 'In force; 0: nothing was ever added' }),
    entries: z.array(entrySchema),
    changes: z.array(changeSchema).openapi({ description: 'The newest first' }),
  })
  .openapi('Trust', {
    description: 'On whose word the signatures of an institution’s documents are believed',
  })
