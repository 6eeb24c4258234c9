import { z } from '@hono/zod-openapi'
import { type DocumentKind, documentKindNames, legalStatuses } from '@undagi/maturity'
import { examiningRoles } from './examinations.policy.ts'
import { examinationStates } from './standing-verdict.ts'

export const examinationsParams = z.object({ assessmentId: z.uuid() })
export const examinationParams = examinationsParams.extend({
  code: z.string().min(1).max(20),
  offerId: z.uuid(),
})

const kinds = Object.keys(documentKindNames).filter((key): key is DocumentKind => key in documentKindNames)
const instantSchema = z.iso.datetime({ offset: true })

const verdictSchema = z
  .object({
    id: z.uuid(),
    verdict: z.enum(['accepted', 'repair_asked', 'refused']),
    reason: z.string(),
    revision: z.number().int().openapi({ description: 'The revision that was looked at' }),
    authorName: z.string(),
    authorRole: z.enum(examiningRoles),
    judgedAt: instantSchema,
  })
  .openapi('OfferVerdict', { description: 'What the person judging said of something offered as proof' })

export const examinationSchema = z
  .object({
    offerId: z.uuid(),
    itemId: z.uuid(),
    indicatorCode: z.string(),
    criterionCode: z.string().nullable().openapi({ description: 'Null: for the indicator as a whole' }),
    article: z.string().nullable(),
    page: z.number().int().nullable(),
    atSeconds: z.number().int().nullable(),
    why: z.string(),
    offeredBy: z.string(),
    offeredAt: instantSchema,
    origin: z.enum(['coordination_team']).nullable().openapi({
      description: 'Not null: Undagi offers it by itself, from what the institution wrote down there',
    }),
    recordedBy: z.array(z.string()).openapi({
      description: 'Names of those who wrote down what Undagi offers it from',
    }),
    isConcerned: z.boolean().openapi({
      description:
        'This person brought, offered or wrote it down: they do not judge it, and are told what was said of it',
    }),
    isOwn: z.boolean().openapi({ description: 'This person wrote what it is now' }),
    title: z.string(),
    kind: z.enum(kinds),
    number: z.string().nullable(),
    dated: z.string().nullable(),
    validTo: z.string().nullable().openapi({ description: 'Null: until further notice' }),
    confidentiality: z.enum(['internal', 'restricted']),
    claimedStatus: z.enum(legalStatuses),
    link: z.string().nullable(),
    revision: z.number().int().openapi({ description: 'The newest of the item' }),
    files: z.number().int(),
    state: z.enum(examinationStates).openapi({
      description: '`waiting`: nobody has looked. `revised`: a newer revision came after the verdict',
    }),
    awaitsMending: z.boolean().openapi({
      description:
        'It was given back and is looked at again once it is revised: after it was sent only where an assessor from outside said so',
    }),
    verdict: verdictSchema
      .nullable()
      .openapi({ description: 'The one that stands, also of an older revision' }),
    hindrance: z.enum(['not_allowed', 'own_offer', 'examined_by_assessor']).nullable().openapi({
      description: 'Why this person may not judge it; null: they may',
    }),
    lapsesBeforeAssessment: z.boolean().openapi({
      description: 'Its validity ends before the day to which the round counts ages and validity',
    }),
  })
  .openapi('EvidenceExamination', { description: 'Something offered as proof, and what was said of it' })

export const newVerdictSchema = z
  .strictObject({
    verdict: z.enum(['accepted', 'repair_asked', 'refused']),
    reason: z.string().trim().max(2_000).openapi({
      description: 'At least ten letters where it is not accepted; may be empty otherwise',
      example: 'Unggah peraturan yang sudah bernomor dan bertanggal.',
    }),
    seenRevision: z.number().int().min(1),
    seenVerdict: z.uuid().nullable().openapi({ description: 'The verdict that was seen; null: none' }),
  })
  .openapi('NewOfferVerdict', {
    description: 'Accepts something offered, asks for its repair, or refuses it',
  })

export const verdictEndSchema = z
  .strictObject({ seenVerdict: z.uuid() })
  .openapi('OfferVerdictEnd', { description: 'Takes a verdict back: the offer waits again' })
