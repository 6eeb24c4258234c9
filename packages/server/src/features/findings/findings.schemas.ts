import { z } from '@hono/zod-openapi'
import {
  type DocumentKind,
  documentKindNames,
  type Effort,
  effortNames,
  lapseReasons,
  legalStatuses,
  registeredStates,
} from '@undagi/maturity'
import { contradictionCodes } from './facts/contradiction.ts'
import { decidingRoles } from './findings.policy.ts'

export const findingsParams = z.object({ assessmentId: z.uuid(), code: z.string().min(1).max(20) })
export const supportParams = z.object({ assessmentId: z.uuid() })
export const decisionParams = findingsParams.extend({ criterionCode: z.string().min(1).max(40) })

const outcomeSchema = z.enum(['fulfilled', 'not_fulfilled', 'person_must_look']).openapi('FindingOutcome', {
  description: '`person_must_look`: no program can tell, or what is needed for it is not known',
})

const kinds = Object.keys(documentKindNames).filter((key): key is DocumentKind => key in documentKindNames)
const efforts = Object.keys(effortNames).filter((key): key is Effort => key in effortNames)

const reasonSchema = z
  .object({
    code: z.string().openapi({ example: 'draft' }),
    message: z.string().openapi({
      description: 'In Indonesian: what is the matter with which document, and what to do',
    }),
    documents: z.array(z.string()).openapi({ description: 'Ids from the list of documents' }),
  })
  .openapi('FindingReason', { description: 'Why a criterion is not met, or what a person must look at' })

const decisionSchema = z
  .object({
    id: z.uuid(),
    met: z.boolean(),
    reason: z.string(),
    authorName: z.string(),
    authorRole: z.enum(decidingRoles),
    decidedAt: z.iso.datetime({ offset: true }),
    foundThen: outcomeSchema.openapi({ description: 'What was found when it was decided' }),
    hasChanged: z.boolean().openapi({
      description: 'The finding, or the evidence it stands on, is no longer the one that was decided on',
    }),
  })
  .openapi('CriterionDecision', { description: 'What a person decided beside what was found' })

const criterionSchema = z
  .object({
    code: z.string(),
    outcome: outcomeSchema.openapi({ description: 'What counts: a decision wins' }),
    found: outcomeSchema.openapi({ description: 'What Undagi finds by itself; it stays beside a decision' }),
    reasons: z.array(reasonSchema),
    warnings: z.array(reasonSchema).openapi({ description: 'Worth knowing; they decide nothing' }),
    documents: z.array(z.string()).openapi({ description: 'Ids of the documents that prove it' }),
    findings: z
      .string()
      .openapi({ description: 'Digest of what was found: a decision names the one it saw' }),
    decision: decisionSchema.nullable(),
    canDecide: z.boolean().openapi({ description: 'Whether this person may decide, or change the decision' }),
  })
  .openapi('CriterionFinding', {
    description: 'What was found about one criterion, and what a person decided beside it',
  })

const registeredSchema = z
  .object({
    policyId: z.uuid(),
    state: z.enum(registeredStates),
    since: z.iso.date(),
    inForceOn: z.iso.date().nullable().openapi({ description: 'Null: not known to be in force ever' }),
    through: z.string().nullable().openapi({ description: 'What amended or revoked it, in words' }),
    stepsLeft: z.number().int().openapi({ description: 'Legal steps until it is in force' }),
    readyOn: z.iso.date().nullable().openapi({ description: 'When that would be, at the usual pace' }),
    daysAfterDue: z.number().int().nullable().openapi({
      description: 'How long after the round is closed that is; negative: before',
    }),
    revokedSince: z.iso.date().nullable().openapi({
      description: 'It was revoked since, too late to count for this round',
    }),
  })
  .openapi('RegisteredPolicyState', {
    description:
      'What the register of policies says of the policy whose text a document is, as it counts for the round',
  })

const documentSchema = z
  .object({
    id: z.string(),
    itemId: z.uuid().nullable().openapi({ description: 'Null: restricted, and not for this person' }),
    title: z.string().nullable(),
    kind: z.enum(kinds).nullable(),
    revision: z.number().int().nullable(),
    claimedStatus: z.enum(legalStatuses).nullable().openapi({ description: 'What a person says' }),
    status: z.enum(legalStatuses).nullable().openapi({ description: 'What counts, after reading it' }),
    reading: z
      .enum(['waiting', 'read', 'failed', 'not_read', 'link'])
      .nullable()
      .openapi({ description: '`waiting`: a file of it is being read. `link`: there is no file' }),
    registered: registeredSchema.nullable().openapi({
      description: 'Null: the register has no policy with this text, or the document is hidden',
    }),
    notCounted: z.union([reasonSchema, z.null()]).openapi({
      description:
        'Why it does not count by itself, whatever a criterion lacks; null: nothing stands against it',
    }),
    offeredFor: z.array(z.string()).openapi({ description: 'Codes of criteria, or of the indicator' }),
    revisedSinceOffered: z.boolean().openapi({
      description: 'It was replaced by a newer revision after it was offered: its passage may be another',
    }),
  })
  .openapi('FindingDocument', { description: 'A document as it counts for the indicator' })

const contradictionSchema = z
  .object({
    code: z.enum(contradictionCodes),
    documentId: z.string(),
    message: z
      .string()
      .openapi({ description: 'In Indonesian: what is claimed, what was found, what to do' }),
  })
  .openapi('FindingContradiction', { description: 'Where what a person says and what was found differ' })

const standSchema = z.enum(['above', 'equal', 'below']).nullable().openapi('ClaimStand', {
  description: 'The claimed value against the level that evidence supports; null: nothing to compare',
})

const level = z.number().int().nullable()

export const findingsSchema = z
  .object({
    code: z.string(),
    claimed: z.string().nullable(),
    supported: level.openapi({ description: 'The level that evidence and decisions support' }),
    possible: level.openapi({ description: 'The level if all that a person must look at turned out met' }),
    claim: standSchema,
    missingForClaim: z
      .array(z.string())
      .openapi({ description: 'Criteria that the claimed level still lacks' }),
    missingForNext: z.array(z.string()),
    nextCheapest: z
      .object({ criterion: z.string(), effort: z.enum(efforts), effortName: z.string() })
      .nullable()
      .openapi({ description: 'The lightest step towards the next level' }),
    criteria: z.array(criterionSchema),
    documents: z.array(documentSchema),
    contradictions: z.array(contradictionSchema),
  })
  .openapi('IndicatorFindings', {
    description:
      'What evidence proves of an indicator. Restricted documents count for everybody; who may not see one is told only that it is there',
  })

export const supportSchema = z
  .object({
    code: z.string(),
    claimed: z.string().nullable(),
    supported: level,
    possible: level,
    claim: standSchema,
    documents: z.number().int().openapi({ description: 'How many are offered for it' }),
    waiting: z.number().int().openapi({ description: 'How many of them are still being read' }),
    contradictions: z.number().int(),
    decisions: z.number().int(),
    mustLook: z.number().int().openapi({ description: 'Criteria at which a person must look' }),
  })
  .openapi('IndicatorSupport', { description: 'The supported level of an indicator beside the claimed one' })

export const completenessSchema = z
  .object({
    visitDate: z.iso
      .date()
      .nullable()
      .openapi({ description: 'Null: nobody has set one, or it was left out' }),
    isVisitLeftOut: z.boolean().openapi({ description: 'The assessment has gone on without a visit' }),
    indicators: z.array(
      z
        .object({
          code: z.string(),
          claimed: z.string().nullable(),
          criteria: z
            .object({
              accepted: z.array(z.string()),
              offered: z.array(z.string()).openapi({ description: 'Offered, and not accepted' }),
              nothing: z.array(z.string()),
            })
            .nullable()
            .openapi({
              description:
                'Codes of the criteria of the claimed level and of those it requires; null: nothing is claimed, or they are not written',
            }),
        })
        .openapi('IndicatorCompleteness', {
          description: 'How complete the evidence for a claimed value is',
        }),
    ),
    lapses: z.array(
      z
        .object({
          ...{ offerId: z.uuid(), itemId: z.uuid(), title: z.string(), indicatorCode: z.string() },
          criterionCode: z.string().nullable(),
          why: z.enum(lapseReasons).openapi({
            description: '`age`: too old by a rule of what it is offered for',
          }),
          on: z.iso.date().openapi({
            description: 'Last day of its validity, day its review is due, or first day it is too old',
          }),
          maxAgeMonths: z.number().int().nullable(),
        })
        .openapi('EvidenceLapse', { description: 'What of something offered lapses before the visit' }),
    ),
  })
  .openapi('EvidenceCompleteness', {
    description:
      'How complete the evidence is, indicator by indicator, and what lapses before the visit; restricted documents count for everybody and are named to nobody who may not see them',
  })

/** Ten letters that say something: blanks and repeated marks do not count. */
const reasonText = z
  .string()
  .trim()
  .max(2_000)
  .refine((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 10)

const seen = {
  seenFindings: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description: '`findings` of the criterion as it was seen' }),
  seenDecision: z.uuid().nullable().openapi({ description: 'The decision that was seen; null: none' }),
}

export const newDecisionSchema = z
  .strictObject({
    met: z.boolean(),
    reason: reasonText.openapi({
      description: 'Why: at least ten letters',
      example: 'Pasal 4 memuat semuanya.',
    }),
    ...seen,
  })
  .openapi('NewCriterionDecision', {
    description: 'Decides that a criterion is met or not, beside what was found',
  })

export const decisionEndSchema = z
  .strictObject({ reason: z.string().trim().max(2_000), seenDecision: z.uuid() })
  .openapi('CriterionDecisionEnd', { description: 'Takes a decision back; what is found counts again' })
