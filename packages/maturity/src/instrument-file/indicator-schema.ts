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
  onlyIn: z
    .array(text)
    .min(1)
    .exactOptional()
    .describe('Kunci textEditions yang meminta butir ini; tanpa ini, semua naskah memintanya'),
})

const levelSchema = z.strictObject({
  meaning: text.describe('Arti tingkat ini di indikator ini, satu kalimat'),
  requires: z.array(z.int()).describe('Tingkat lebih rendah yang harus ikut terpenuhi'),
  ceiling: text
    .exactOptional()
    .describe('Mengapa tingkat ini belum lebih tinggi menurut naskah; tidak pernah menjadi syarat'),
  criteria: z.array(criterionSchema),
})

const guidanceSchema = z
  .strictObject({
    purpose: text.describe('Untuk apa indikator ini, satu kalimat'),
    holders: z.array(text).min(1).describe('Siapa di pemerintah daerah yang biasanya memegang buktinya'),
    typicalDocuments: z.array(text).min(1),
    mistakes: z
      .array(z.strictObject({ mistake: text, avoid: text, source: source.exactOptional() }))
      .min(1)
      .describe('Kekeliruan yang lazim dan cara menghindarinya'),
    model: z.strictObject({
      facts: text.describe('Contoh isian Fakta; yang perlu diisi ditulis dalam kurung siku'),
      analysis: text.describe('Contoh isian Analisis; yang perlu diisi ditulis dalam kurung siku'),
    }),
    related: z.array(z.strictObject({ code, as: z.enum(['policy', 'practice', 'neighbour']) })),
    counterparts: z
      .array(
        z.strictObject({
          edition: text.describe('Id edisi lain, misalnya spbe-2020'),
          code,
          why: text.describe('Mengapa bukti indikator itu mungkin terpakai lagi, satu kalimat'),
        }),
      )
      .min(1)
      .exactOptional()
      .describe('Indikator edisi lain yang sejalan menurut pembacaan penulis; bukan padanan resmi'),
    source,
  })
  .meta({ id: 'guidance', description: 'Bantuan bagi pengisi; bukan bunyi peraturan' })

/** An indicator, in its aspect's file or in a file of its own (indicators/*.yaml). */
export const indicatorSchema = z
  .strictObject({
    code,
    name: text,
    shortName: text,
    weight: exactNumber,
    capability: text.describe('Kunci di bagian levelNames'),
    conversion: text.exactOptional().describe('Kunci di bagian conversions'),
    source,
    criteriaStatus: z.enum(['complete', 'names_only', 'meanings_only', 'unconfirmed']),
    guidance: guidanceSchema.exactOptional(),
    levels: z.record(z.string().regex(/^\d+$/), levelSchema).exactOptional(),
  })
  .meta({ id: 'indicator', description: 'Indikator dengan bobot, bantuan, tingkat, dan butirnya' })

export type IndicatorFile = z.output<typeof indicatorSchema>
