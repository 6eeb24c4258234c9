import * as z from 'zod'
import { ruleSchema } from './rule-schema.ts'
import { code, exactNumber, source, text } from './text-schema.ts'

const criterionSchema = z.strictObject({
  code: text.describe('Indikator.tingkat.huruf, misalnya 1.3.a'),
  text: text.describe('Satu butir dalam kalimat sederhana'),
  rule: ruleSchema,
  source,
  uncertain: z.boolean().exactOptional().describe('true bila teksnya berselisih: orang yang memutuskan'),
  note: text.exactOptional(),
})

const levelSchema = z.strictObject({
  meaning: text.describe('Arti tingkat ini di indikator ini, satu kalimat'),
  requires: z.array(z.int()).describe('Tingkat lebih rendah yang harus ikut terpenuhi'),
  criteria: z.array(criterionSchema),
})

const indicatorSchema = z.strictObject({
  code,
  name: text,
  shortName: text,
  weight: exactNumber,
  capability: text.describe('Kunci di bagian levelNames'),
  conversion: text.exactOptional().describe('Kunci di bagian conversions'),
  source,
  criteriaStatus: z.enum(['complete', 'names_only', 'unconfirmed']),
  levels: z.record(z.string().regex(/^\d+$/), levelSchema).exactOptional(),
})

const describedGroup = z.strictObject({
  code,
  name: text,
  shortName: text,
  weight: exactNumber,
  source,
  indicators: z.array(indicatorSchema).min(1).exactOptional(),
})

/** A group of the tree, in the instrument's own file or, as an aspect, in a file of its own. */
export type GroupFile = z.output<typeof describedGroup> & { readonly groups?: readonly GroupEntry[] }
export type GroupEntry = z.output<typeof fileReferenceSchema> | GroupFile
export type IndicatorFile = z.output<typeof indicatorSchema>

export const groupSchema: z.ZodType<GroupFile> = describedGroup
  .extend({ groups: z.lazy(() => groupEntriesSchema).exactOptional() })
  .meta({ id: 'group', description: 'Domain atau aspek dengan bobotnya' })

const fileReferenceSchema = z.strictObject({
  file: text.describe('Berkas aspek, relatif terhadap folder instrumen'),
})

export const groupEntriesSchema = z.array(z.union([fileReferenceSchema, groupSchema])).min(1)
