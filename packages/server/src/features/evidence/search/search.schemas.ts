import { z } from '@hono/zod-openapi'
import {
  documentKindSchema,
  evidenceSchema,
  foundStatusSchema,
  legalStatusSchema,
} from '../evidence.schemas.ts'
import { alikeSchema } from '../likenesses/likenesses.schemas.ts'
import { cursorPattern } from './list-cursor.ts'

/** What narrows down which evidence is meant; each is about the newest revision. */
export const evidenceFilterSchema = z.object({
  kind: documentKindSchema.optional(),
  status: legalStatusSchema.optional().openapi({ description: 'As a person said' }),
  found: foundStatusSchema.optional().openapi({ description: 'As Undagi found in one of its files' }),
  year: z
    .string()
    .regex(/^(19|20|21)\d\d$/)
    .optional()
    .openapi({ description: 'Of the day that the document bears', example: '2024' }),
  indicator: z
    .string()
    .min(1)
    .max(20)
    .optional()
    .openapi({ description: 'It is offered for, in a round in use' }),
  confidentiality: z.enum(['internal', 'restricted']).optional(),
  alike: z.literal('yes').optional().openapi({
    description:
      'Only items of which a file is the same as one of another item, or says nearly the same; of others that the person may see',
  }),
  expiring: z
    .enum(['soon', 'over'])
    .optional()
    .openapi({ description: '`soon`: valid for at most 90 more days. `over`: its time has passed' }),
})

const mostAlikeSchema = z.union([alikeSchema, z.null()]).openapi({
  description:
    'The other item whose file is most like one of this one’s, as far as the person may see it; null: none is',
})

export const listQuerySchema = evidenceFilterSchema.extend({
  after: z.string().regex(cursorPattern).optional().openapi({ description: '`next` of the page before' }),
})

export const evidencePageSchema = z
  .object({
    items: z.array(
      evidenceSchema
        .extend({ alike: mostAlikeSchema })
        .openapi('ListedEvidence', { description: 'An item as a page of the library shows it' }),
    ),
    next: z.string().nullable().openapi({ description: '`after` of the next page; null: this is the last' }),
  })
  .openapi('EvidencePage', { description: 'What came in last stands first' })

export const searchQuerySchema = evidenceFilterSchema.extend({
  q: z.string().trim().min(1).max(200).openapi({
    description:
      'All of these words, on one page or in the title, the number, the issuer and the names of files; the last may be unfinished. Everyday names of kinds (perwali, SK) also find documents of the kind',
    example: 'peta proses bisnis',
  }),
  from: z
    .string()
    .regex(/^(0|20|40|60|80|1[02468]0)$/)
    .optional()
    .openapi({ description: '`next` of the page before' }),
})

/** A text in its pieces, as data and never as markup. */
const partsSchema = z.array(
  z
    .object({ text: z.string(), isMatch: z.boolean() })
    .openapi('TextPart', { description: 'A piece of a text; those that were looked for are marked' }),
)

const placeSchema = z.object({
  position: z.number().int().openapi({ description: 'Of the file in the newest revision' }),
  fileName: z.string(),
  page: z.number().int(),
  snippet: partsSchema.nullable().openapi({ description: 'What stands there; null on further pages' }),
})

const nameSchema = z.object({
  position: z.number().int().openapi({ description: 'Of the file in the newest revision' }),
  name: partsSchema,
})

const hitSchema = z
  .object({
    evidence: evidenceSchema,
    alike: mostAlikeSchema,
    title: partsSchema,
    inTitle: z
      .boolean()
      .openapi({ description: 'Title, number, issuer and the names of its files hold all of the words' }),
    names: z.array(nameSchema).openapi({
      description:
        'Files whose names hold words that title, number and issuer do not, where these hold all of the words together',
    }),
    places: z.array(placeSchema).openapi({ description: 'The first pages that hold all of the words' }),
  })
  .openapi('EvidenceHit', { description: 'A document in which what was looked for stands' })

export const searchResultSchema = z
  .object({
    hits: z.array(hitSchema),
    next: z.number().int().nullable().openapi({
      description: '`from` of the next page; null: there is none, or it is better to look for more words',
    }),
    suggestion: z.string().nullable().openapi({
      description: 'Where nothing was found: words that are nearly the same, and with which something is',
    }),
  })
  .openapi('EvidenceSearch', {
    description: 'Hits in titles and names of files first, then in contents; the newest first',
  })
