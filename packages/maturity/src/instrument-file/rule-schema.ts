import * as z from 'zod'
import { type DocumentKind, documentKindNames } from '../document-kind.ts'
import {
  auditorKinds,
  bodies,
  documentStatuses,
  fileChecks,
  formalMarks,
  type Rule,
  reviewContents,
  serviceFunctions,
} from '../rule.ts'
import { exactNumber, text } from './text-schema.ts'

export const documentKind = z
  .enum(Object.keys(documentKindNames).filter(isDocumentKind))
  .meta({ id: 'documentKind', description: 'Jenis bukti' })
const documents = z.array(documentKind).min(1)
const rules = z.array(z.lazy(() => ruleSchema)).min(1)
const match = z.enum(['any', 'all']).exactOptional()
const someOrAll = z.enum(['some', 'all'])
const months = z.int().min(1)

/** Every kind of rule a file can write; what each means stands in rule.ts. */
export const ruleSchema: z.ZodType<Rule> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('floor') }),
    z.strictObject({
      kind: z.literal('status'),
      documents,
      match,
      status: z.enum(documentStatuses),
      shows: z.array(z.enum(formalMarks)).min(1).exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('completeness'),
      documents: documents.exactOptional(),
      substances: z.array(text).min(1),
      extent: someOrAll,
    }),
    z.strictObject({
      kind: z.literal('coverage'),
      documents: documents.exactOptional(),
      extent: z.enum(['some', 'all', 'target']),
      in: z.enum(['policy_text', 'use']),
    }),
    z.strictObject({
      kind: z.literal('age'),
      documents,
      maxAgeMonths: months,
      holds: z.array(z.enum(reviewContents)).min(1).exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('sequence'),
      first: documents,
      // biome-ignore lint/suspicious/noThenProperty: a word of the file format, never awaited
      then: documents,
      sameSubstance: z.boolean(),
      advisoryGapMonths: months.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('before_after'), documents }),
    z.strictObject({
      kind: z.literal('budget_years'),
      documents,
      years: z.int().min(1),
      matches: documentKind,
    }),
    z.strictObject({
      kind: z.literal('consulted'),
      documents,
      with: z.array(z.enum(bodies)).min(1),
      extent: someOrAll,
    }),
    z.strictObject({
      kind: z.literal('auditor'),
      documents: documents.exactOptional(),
      auditors: z.array(z.enum(auditorKinds)).min(1),
      agencies: z.array(text).min(1).exactOptional(),
      intervalMonths: months.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('previous_level'), level: z.int(), documents }),
    z.strictObject({
      kind: z.literal('beyond_institution'),
      documents: documents.exactOptional(),
      reach: z.enum(['other_institutions', 'national']),
      through: z.array(text).min(1).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('in_force_names'), documents, activity: text }),
    z.strictObject({
      kind: z.literal('guideline'),
      documents: documents.exactOptional(),
      guideline: text,
    }),
    z.strictObject({ kind: z.literal('set_by'), documents, by: z.array(z.enum(bodies)).min(1) }),
    z.strictObject({
      kind: z.literal('capability'),
      evidence: documents,
      shows: z.array(z.enum(serviceFunctions)).min(1),
      match,
    }),
    z.strictObject({
      kind: z.literal('application_used'),
      documents: documents.exactOptional(),
      application: text,
      integrated: z.boolean().exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('agency_index'),
      conversion: text.describe('Kunci di bagian conversions'),
      atLeast: exactNumber,
    }),
    z.strictObject({ kind: z.literal('file_sound'), checks: z.array(z.enum(fileChecks)).min(1) }),
    z.strictObject({ kind: z.literal('any_of'), rules }),
    z.strictObject({ kind: z.literal('all_of'), rules }),
    z.strictObject({ kind: z.literal('judgement'), question: text }),
  ])
  .meta({ id: 'rule', description: 'Aturan bukti yang dapat diperiksa program' })

function isDocumentKind(kind: string): kind is DocumentKind {
  return kind in documentKindNames
}
