import { z } from 'zod'
import { VERDICTS } from './verdict.ts'

const finding = z.strictObject({ code: z.string(), message: z.string() })

const revocation = z
  .strictObject({
    state: z.enum(['good', 'revoked', 'unknown', 'anchor']),
    source: z.enum(['crl', 'ocsp']).nullable(),
    instant: z.string().nullable(),
    why: z.string().nullable(),
  })
  .describe('`instant`: since when it is revoked, or when the good news was issued.')

const certificate = z.strictObject({
  subject: z.string(),
  commonName: z.string().nullable(),
  issuer: z.string(),
  serialNumber: z.string(),
  sha256: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
  isInTime: z.boolean(),
  revocation,
})

const chain = z
  .strictObject({
    state: z.enum(['trusted', 'untrusted']),
    fault: z.string().nullable(),
    judgedAt: z.string(),
    judgedBy: z.enum(['time-stamp', 'time-of-verification']),
    certificates: z.array(certificate),
  })
  .describe(
    'From the signer towards the anchor, judged at one instant; `judgedBy` says what proves that instant.',
  )

export const signatureFacts = z.strictObject({
  field: z.string(),
  kind: z.enum(['signature', 'time-stamp']),
  format: z.string(),
  verdict: z.enum(VERDICTS),
  reasons: z.array(finding).describe('Why it is not simply valid.'),
  signer: z.string().nullable().describe('Common name of the certificate.'),
  name: z.string().nullable(),
  reason: z.string().nullable(),
  location: z.string().nullable(),
  claimedTime: z.string().nullable().describe('What the signer’s computer said; nothing proves it.'),
  byteRange: z.strictObject({
    values: z.array(z.number()).readonly().nullable(),
    fault: z.string().nullable(),
    covers: z.enum(['whole-document', 'earlier-revision', 'nothing']),
  }),
  digest: z.strictObject({ algorithm: z.string(), matches: z.boolean(), isWeak: z.boolean() }).nullable(),
  signature: z.strictObject({ algorithm: z.string(), fault: z.string().nullable() }).nullable(),
  signedAttributes: z
    .strictObject({
      contentType: z.enum(['right', 'wrong', 'absent']),
      messageDigest: z.enum(['right', 'wrong', 'absent']),
      signingCertificate: z.enum(['v2', 'v1', 'absent', 'another']),
    })
    .nullable(),
  chain: chain.nullable(),
  timeStamp: z
    .strictObject({ time: z.string().nullable(), authority: z.string().nullable(), verdict: z.string() })
    .nullable(),
  permits: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .describe('DocMDP level, where it certifies.'),
  changes: z.array(z.strictObject({ kind: z.string(), where: z.string(), message: z.string() })),
})

/** What verification finds out about a PDF: one verdict, and every fact it stands on. */
export const pdfVerification = z.strictObject({
  verdict: z.enum(VERDICTS),
  shown: z.enum(['valid', 'cannot-be-known', 'not-valid']).describe('What a page shows.'),
  verifiedAt: z.string(),
  revisions: z.number(),
  signatures: z.array(signatureFacts),
  issues: z.array(finding).describe('What kept the file from being read.'),
})

export type Finding = z.infer<typeof finding>
export type RevocationFacts = z.infer<typeof revocation>
export type CertificateFacts = z.infer<typeof certificate>
export type ChainFacts = z.infer<typeof chain>
export type SignatureFacts = z.infer<typeof signatureFacts>
export type PdfVerification = z.infer<typeof pdfVerification>
