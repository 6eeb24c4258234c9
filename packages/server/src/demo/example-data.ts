import { readFile } from 'node:fs/promises'
import { spotParts } from '@undagi/maturity'
import { givenRoles, tokenScopeNames } from '@undagi/permissions'
import { parse } from 'yaml'
import { z } from 'zod'
import { newSlugSchema } from '../features/institutions/new-slug.ts'
import { exampleAssignmentSchema } from './example-assignment.ts'
import { exampleCalendarSchema } from './example-calendar.ts'
import { exampleContributionSchema } from './example-contribution.ts'
import { exampleDecisionSchema } from './example-decision.ts'
import { exampleEvidenceSchema } from './example-evidence.ts'
import { exampleInterviewSchema } from './example-interview.ts'
import { exampleMoveSchema } from './example-move.ts'
import { examplePaperSchema, exampleWordsSchema } from './example-paper.ts'
import { examplePolicySchema } from './example-policy.ts'
import { exampleRecommendationSchema } from './example-recommendation.ts'
import { exampleTeamSchema } from './example-team.ts'
import { exampleTrustSchema } from './example-trust.ts'
import { exampleUnitFunctionsSchema } from './example-unit-functions.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const instant = z.iso.datetime({ offset: true })
const timeZone = z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])

/** Without `met`, the criteria of the level rated are ticked. */
const detailSchema = z.strictObject({
  met: z.array(z.string()).optional(),
  /** Ticked beyond those of the level rated: what the next one has already. */
  also: z.array(z.string()).optional(),
  reason: z.string().optional(),
  facts: z.string().optional(),
  analysis: z.string().optional(),
})

const roundSchema = z.strictObject({
  year: z.number().int(),
  name: z.string(),
  kind: z.enum(['self_assessment', 'evaluation', 'monitoring']),
  edition: z.strictObject({ id: z.string(), revision: z.number().int() }),
  assessmentDate: day,
  deadline: instant,
  visitDate: day.optional(),
  ratings: z.record(z.string(), z.number()),
  ratedBy: z.email(),
  ratedAt: instant,
  details: z.record(z.string(), detailSchema).default({}),
  /** None: it is still being filled in. */
  moves: z.array(exampleMoveSchema).default([]),
  /** None: the institution opened it itself. */
  openedNationally: z
    .strictObject({
      ...{ by: z.email(), at: instant, reason: z.string() },
      letter: z.strictObject({ number: z.string(), date: day }),
    })
    .optional(),
})

const suggestionSchema = z.strictObject({
  edition: z.strictObject({ id: z.string(), revision: z.number().int() }),
  part: z.enum(spotParts),
  indicator: z.string(),
  criterion: z.string().optional(),
  kind: z.enum(['typo', 'wording', 'source', 'rule', 'other']),
  text: z.string(),
  by: z.email(),
  at: instant,
  decision: z
    .strictObject({
      outcome: z.enum(['taken_up', 'not_taken_up']),
      note: z.string(),
      by: z.email(),
      at: instant,
    })
    .optional(),
})
const reorganisation = {
  effectiveOn: day,
  legalBasis: z.string(),
  name: z.string(),
  shortName: z.string(),
  by: z.email(),
  recordedAt: instant,
}

/** Units are meant by the names they have at that moment. */
const reorganisationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('renamed'), ...reorganisation, unit: z.string() }),
  z.strictObject({ kind: z.literal('merged'), ...reorganisation, from: z.array(z.string()) }),
])

const sharedAccountSchema = z.strictObject({
  email: z.email(),
  uses: z.array(
    z.strictObject({
      device: z.string(),
      kind: z.enum(['computer', 'phone']),
      label: z.string(),
      network: z.string(),
      days: z.number().int(),
      hours: z.tuple([z.number(), z.number()]),
    }),
  ),
})

const invitationSchema = z.strictObject({
  ...{ name: z.string(), email: z.email(), roles: z.array(z.enum(givenRoles)) },
  invitedBy: z.email(),
})

const tokenSchema = z.strictObject({
  ...{ email: z.email(), name: z.string(), scopes: z.array(z.enum(tokenScopeNames)) },
  ...{ madeDaysAgo: z.number(), validDays: z.number() },
  use: z.strictObject({ daysAgo: z.number(), network: z.string() }).optional(),
})

const exampleSchema = z.strictObject({
  institution: z.strictObject({
    slug: newSlugSchema,
    name: z.string(),
    category: z.string(),
    timeZone,
    sample: z.literal(true),
  }),
  units: z.array(z.strictObject({ name: z.string(), shortName: z.string() })),
  reorganisations: z.array(reorganisationSchema).default([]),
  unitFunctions: exampleUnitFunctionsSchema.optional(),
  people: z.array(
    z.strictObject({
      name: z.string(),
      email: z.email(),
      roles: z.array(z.enum(givenRoles)),
      /** Of those of the roles that are a unit's, by the name that the unit has today. */
      unit: z.string().optional(),
      validFrom: day,
      /** From the day the example is loaded: access from outside has an end. */
      endsAfterDays: z.number().int().positive().optional(),
      /** Who has left since. */
      validTo: day.optional(),
      givenBy: z.email().optional(),
    }),
  ),
  /** The ministry's, whom no institution appoints. */
  operators: z
    .array(z.strictObject({ name: z.string(), email: z.email(), validFrom: day, validTo: day.optional() }))
    .default([]),
  sharedAccount: sharedAccountSchema.optional(),
  /** Running on the day the example is loaded. */
  delegations: z
    .array(
      z.strictObject({
        ...{ from: z.email(), to: z.email(), year: z.number().int(), indicators: z.array(z.string()) },
        endsAfterDays: z.number().int().positive(),
      }),
    )
    .default([]),
  assignments: z.array(exampleAssignmentSchema).default([]),
  calendars: z.array(exampleCalendarSchema).default([]),
  interviews: z.array(exampleInterviewSchema).default([]),
  recommendations: z.array(exampleRecommendationSchema).default([]),
  reportWords: z.array(exampleWordsSchema).default([]),
  papers: z.array(examplePaperSchema).default([]),
  team: exampleTeamSchema.optional(),
  trust: exampleTrustSchema.optional(),
  invitations: z.array(invitationSchema).default([]),
  tokens: z.array(tokenSchema).default([]),
  targets: z.record(z.string(), z.string()).default({}),
  rounds: z.array(roundSchema),
  suggestions: z.array(suggestionSchema).default([]),
  evidence: z.array(exampleEvidenceSchema).default([]),
  contributions: z.array(exampleContributionSchema).default([]),
  decisions: z.array(exampleDecisionSchema).default([]),
  policies: z.array(examplePolicySchema).default([]),
})

export type ExampleData = z.infer<typeof exampleSchema>
export type ExampleReorganisation = ExampleData['reorganisations'][number]
export type ExampleRound = ExampleData['rounds'][number]
export type ExampleSuggestion = z.infer<typeof suggestionSchema>
export type ExampleDetail = z.infer<typeof detailSchema>

/** By their slugs. Kota Contoh has everything that can be tried; in Kabupaten Contoh the ministry itself works on this installation. */
const exampleSlugs = ['kota-contoh', 'kabupaten-contoh'] as const

/** An institution of the example: fictional, and labelled so wherever it is shown. */
export async function readExampleData(
  slug: (typeof exampleSlugs)[number] = 'kota-contoh',
): Promise<ExampleData> {
  const text = await readFile(new URL(`data/${slug}.yaml`, import.meta.url), 'utf8')
  return exampleSchema.parse(parse(text, { schema: 'core' }))
}

/** All of them; Kota Contoh first. */
export const readExamples = (): Promise<readonly ExampleData[]> =>
  Promise.all(exampleSlugs.map((slug) => readExampleData(slug)))
