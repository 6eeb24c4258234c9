import { z } from '@hono/zod-openapi'
import { type DocumentKind, documentKindNames, legalStatuses } from '@undagi/maturity'
import { lineSchema } from '../../platform/http/line.schemas.ts'
import { roleSchema } from '../session/session.schemas.ts'
import { signatureFindingsSchema } from './signatures/signature-findings.schemas.ts'

const institutionParams = z.object({ institutionId: z.uuid() })
export const evidenceListParams = institutionParams
export const evidenceParams = institutionParams.extend({ itemId: z.uuid() })
export const evidenceFileParams = evidenceParams.extend({
  revision: z.string().regex(/^[1-9]\d{0,5}$/),
  position: z.string().regex(/^[1-9]\d{0,2}$/),
})

const assessmentParams = z.object({ assessmentId: z.uuid(), code: z.string().min(1).max(20) })
export const offeredParams = assessmentParams
export const offerParams = assessmentParams.extend({ offerId: z.uuid() })
export const offeredFileParams = offerParams.extend({ position: z.string().regex(/^[1-9]\d{0,2}$/) })

const kinds = Object.keys(documentKindNames).filter((key): key is DocumentKind => key in documentKindNames)

export const documentKindSchema = z.enum(kinds).openapi('DocumentKind', {
  description: 'What kind of evidence it is: the closed list that rules of instruments ask for',
})

export const legalStatusSchema = z.enum(legalStatuses).openapi('LegalStatus', {
  description:
    '`documented`: written and kept, but not enacted. `amended`: in force as changed by a later document. `unknown`: nobody has said',
})

const daySchema = z.iso
  .date()
  .regex(/^(19|20|21)/)
  .openapi({ example: '2024-03-14' })
const instantSchema = z.iso.datetime({ offset: true })

const linkSchema = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .openapi({
    description: 'Where the proof is, if not in a file',
    example: 'https://jdih.kotacontoh.go.id/1',
  })

const described = {
  kind: documentKindSchema,
  title: lineSchema(300).min(1).openapi({ example: 'Peraturan Wali Kota Contoh tentang Arsitektur SPBE' }),
  number: lineSchema(100)
    .min(1)
    .nullable()
    .openapi({ description: 'As the document bears it', example: '12 Tahun 2024' }),
  issuer: lineSchema(200).min(1).nullable().openapi({ example: 'Wali Kota Contoh' }),
  dated: daySchema
    .nullable()
    .openapi({ description: 'The day that the document bears, not the day it came in' }),
  validFrom: daySchema.nullable(),
  validTo: daySchema.nullable().openapi({ description: 'Null: until further notice' }),
  status: legalStatusSchema,
  confidentiality: z.enum(['internal', 'restricted']).openapi({
    description: '`internal`: who reads evidence here. `restricted`: its authors and the viewers named',
  }),
  link: linkSchema.nullable(),
}

const written = {
  ...described,
  viewerIds: z.array(z.uuid()).max(100).openapi({ description: 'People who may see a restricted one' }),
  note: z
    .string()
    .trim()
    .max(2_000)
    .openapi({ description: 'What is new in this revision, or what to know' }),
  uploadIds: z.array(z.uuid()).max(50).openapi({ description: 'Files that have arrived, in their order' }),
}

export const newEvidenceSchema = z
  .strictObject(written)
  .openapi('NewEvidence', { description: 'Something to be kept as proof, as a person describes it' })

export const newRevisionSchema = z
  .strictObject({
    ...written,
    expectedRevision: z.number().int().openapi({ description: 'The newest that was seen' }),
    keptFiles: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .max(50)
      .openapi({ description: 'Files of the revision before that stay, by digest; they come first' }),
  })
  .openapi('NewEvidenceRevision', { description: 'What an item is from now on; what it was before stays' })

export const newOfferSchema = z
  .strictObject({
    itemId: z.uuid(),
    criterionCode: z
      .string()
      .min(1)
      .max(40)
      .nullable()
      .openapi({ description: 'Null: for the indicator as a whole' }),
    article: lineSchema(200).min(1).nullable().openapi({ example: 'Pasal 4 ayat (2)' }),
    page: z.number().int().min(1).max(100_000).nullable(),
    atSeconds: z.number().int().min(0).max(360_000).nullable().openapi({ description: 'In a video' }),
    why: z
      .string()
      .trim()
      .max(2_000)
      .openapi({ description: 'What it proves, in the words of who offers it' }),
  })
  .openapi('NewEvidenceOffer', { description: 'An item as proof of a criterion, and where in it to look' })

export const offerEndSchema = z.strictObject({
  reason: z.string().trim().max(500).openapi({ description: 'Why it is no longer offered; may be empty' }),
})

export const foundStatusSchema = z.enum(['draft', 'enacted', 'not_applicable', 'cannot_tell'])

const foundSchema = z
  .object({
    kind: z.string().openapi({
      description: 'One of the closed list of docs/guides/memeriksa-dokumen.md',
      example: 'decree',
    }),
    kindName: z.string().openapi({ description: 'For people, in Indonesian', example: 'Keputusan (SK)' }),
    means: z.enum(kinds).nullable().openapi({
      description: 'The kind that instruments call so; null: they have no such word',
    }),
    status: foundStatusSchema,
    number: z.string().nullable(),
    year: z.number().int().nullable(),
    date: z.string().nullable(),
    subject: z.string().nullable(),
    issuer: z.string().nullable(),
    pages: z.number().int().nullable(),
    text: z.string().openapi({ description: 'Whether there is text to be read', example: 'readable' }),
    issues: z.array(z.object({ code: z.string(), message: z.string() })),
    signatures: z
      .array(z.object({ signer: z.string().nullable(), claimedTime: z.string().nullable() }))
      .openapi({ description: 'Who seems to have signed; what that is worth stands in `signed`' }),
  })
  .openapi('DocumentFindings', {
    description: 'What Undagi found in a document by itself: findings, never a judgement',
  })

export const readingSchema = z
  .enum(['waiting', 'read', 'timed_out', 'too_large', 'failed', 'not_read'])
  .openapi({
    description:
      '`waiting`: not read yet. `timed_out`, `too_large`: reading was stopped at its limits. `failed`: the reader itself broke. Then a person must look. `not_read`: a film, or larger than 256 MB',
  })

export const sentFindingsSchema = z
  .object({
    sha256: z
      .string()
      .nullable()
      .openapi({ description: 'Of its bytes; null: not all of them are here yet' }),
    mediaType: z
      .string()
      .nullable()
      .openapi({ description: 'What the bytes show, whatever their name says; null: not all are here yet' }),
    reading: readingSchema,
    found: foundSchema.nullable(),
  })
  .openapi('SentFileFindings', {
    description: 'What Undagi found in a file that was sent and that no document is made of yet',
  })

const fileSchema = z
  .object({
    position: z.number().int(),
    sha256: z.string(),
    fileName: z.string(),
    bytes: z.number().int(),
    mediaType: z.string().openapi({ description: 'What the bytes show, whatever their name says' }),
    reading: readingSchema,
    shownAs: z.enum(['picture', 'text', 'film', 'nothing']).openapi({
      description:
        'How it can be looked at here, page by page or as a film; `nothing`: only the original can be saved',
    }),
    scan: z.enum(['not_set_up', 'waiting', 'clean', 'found', 'too_large']).openapi({
      description:
        'Whether a scanner for viruses looked at it. `waiting`: not yet, so nothing is known. `found`: it is handed out and read no more. `too_large`: longer than the scanner takes',
    }),
    virus: z.string().nullable().openapi({ description: 'What the scanner calls what it found' }),
    found: foundSchema.nullable(),
    check: z
      .object({
        outcome: z.enum(['whole', 'damaged', 'missing']),
        since: instantSchema,
        lastAt: instantSchema,
        wasAmiss: z.boolean().openapi({ description: 'Before `since` it was damaged or missing once' }),
      })
      .nullable()
      .openapi({
        description: 'What was found when its bytes were last read again; null: not since they came in',
      }),
    signed: signatureFindingsSchema
      .nullable()
      .openapi({ description: 'Its electronic signatures (TTE); null: there is none' }),
  })
  .openapi('EvidenceFile', { description: 'A file of a revision, known by the digest of its bytes' })

const revisionSchema = z
  .object({
    ...described,
    revision: z.number().int(),
    viewerIds: z.array(z.uuid()),
    note: z.string(),
    files: z.array(fileSchema),
    authorName: z.string(),
    receivedAt: instantSchema.openapi({ description: 'When it came in: never changes' }),
  })
  .openapi('EvidenceRevision', { description: 'An item as it was described at one time' })

const placeSchema = {
  id: z.uuid(),
  assessmentId: z.uuid(),
  year: z.number().int(),
  indicatorCode: z.string(),
  criterionCode: z.string().nullable(),
  article: z.string().nullable(),
  page: z.number().int().nullable(),
  atSeconds: z.number().int().nullable(),
  why: z.string(),
  authorName: z.string(),
  origin: z.enum(['coordination_team']).nullable().openapi({
    description: 'From where Undagi offered it by itself; null: a person chose the place',
  }),
  offeredAt: instantSchema,
}

export const evidenceSchema = z
  .object({
    id: z.uuid(),
    newest: revisionSchema,
    offers: z
      .array(
        z
          .object(placeSchema)
          .openapi('EvidencePlace', { description: 'For what an item is offered, and where in it to look' }),
      )
      .openapi({
        description: 'Where it is offered now, in rounds that are in use',
      }),
  })
  .openapi('Evidence', { description: 'Something offered as proof, as its newest revision says' })

export const evidenceHistorySchema = evidenceSchema
  .extend({
    revisions: z.array(revisionSchema).openapi({ description: 'The newest first' }),
    maySetViewers: z.boolean().openapi({
      description: 'Whether this person says who sees it; whoever may revise it can leave that as it is',
    }),
  })
  .openapi('EvidenceHistory')

export const fileAmissSchema = z
  .object({
    itemId: z.uuid(),
    title: z.string(),
    fileName: z.string(),
    state: z.enum(['infected', 'damaged', 'missing']).openapi({
      description:
        '`infected`: a scanner found a virus, so it is held back. `damaged`, `missing`: what the server keeps is not what came in',
    }),
    virus: z.string().nullable().openapi({ description: 'What the scanner calls it' }),
    since: instantSchema,
  })
  .openapi('FileAmiss', { description: 'A file that nobody can open now' })

export const possibleViewerSchema = z
  .object({ personId: z.uuid(), name: z.string(), roles: z.array(roleSchema) })
  .openapi('PossibleViewer', {
    description: 'Somebody who reads evidence here, and can be named to see a restricted item',
  })

export const offeredEvidenceSchema = z
  .object({
    ...placeSchema,
    itemId: z.uuid(),
    evidence: revisionSchema.openapi({ description: 'As it was handed in, once the assessment was' }),
    isRevisedSince: z.boolean().openapi({
      description: 'The library has a newer revision, which is not judged in this assessment',
    }),
  })
  .openapi('OfferedEvidence', {
    description: 'What is offered for an indicator, where in it to look, and why',
  })
