import { readFile } from 'node:fs/promises'
import { judgedOutside, stageMoves } from '@undagi/maturity'
import { parse } from 'yaml'
import { z } from 'zod'
import { signedPaperSchema, submissionPapersSchema } from '../features/assessments/stages/stage-moved.ts'

const signed = { by: z.email(), at: z.iso.datetime({ offset: true }) }
const said = {
  indicator: z.string(),
  value: z.string(),
  facts: z.string(),
  analysis: z.string(),
  justification: z.string().default(''),
}

/** One after another, as it happened. */
const stepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('move'),
    move: z.enum(stageMoves),
    papers: submissionPapersSchema.optional(),
    /** By which letter of the ministry. */
    letter: signedPaperSchema.optional(),
    ...signed,
  }),
  z.strictObject({ step: z.literal('judge'), stage: z.enum(judgedOutside), ...said, ...signed }),
  z.strictObject({
    step: z.literal('correct'),
    ...{ reason: z.string(), letter: signedPaperSchema },
    ...said,
    ...signed,
  }),
])

const outsideSchema = z.strictObject({ year: z.number().int(), steps: z.array(stepSchema) })

export type ExampleStep = z.infer<typeof stepSchema>
export type ExampleOutside = z.infer<typeof outsideSchema>

/** The evaluation of Kota Contoh that came to its end: as fictional as the city. */
export async function readExampleOutside(): Promise<ExampleOutside> {
  const text = await readFile(new URL('data/kota-contoh-2021.yaml', import.meta.url), 'utf8')
  return outsideSchema.parse(parse(text, { schema: 'core' }))
}
