import { z } from '@hono/zod-openapi'
import { practices } from '@undagi/maturity'
import { documentKindSchema } from '../../evidence/evidence.schemas.ts'

/** What stands in the JSONB columns of kits, parsed at that door. */
const sayingSchema = z.strictObject({
  applies: z.boolean().nullable(),
  practice: z.enum(practices).nullable(),
  text: z.string(),
})

const documentFields = {
  fileName: z.string(),
  kind: documentKindSchema.nullable(),
  number: z.string(),
  dated: z.string().nullable(),
  title: z.string(),
  place: z.string(),
}

export const kitQuestionsSchema = z.array(
  z.strictObject({
    requestId: z.string(),
    code: z.string(),
    name: z.string(),
    question: z.string(),
    dueOn: z.string(),
    asked: z.array(z.string()),
    // Kits that were made before there were such words say none.
    proof: z.string().default(''),
    notProof: z.string().default(''),
    said: sayingSchema,
    documents: z.array(z.strictObject(documentFields)),
  }),
)

export const returnedKitSchema = z.strictObject({
  filledBy: z.string(),
  rows: z.array(
    z.strictObject({
      requestId: z.string(),
      line: z.number().int().nullable(),
      saying: sayingSchema.nullable(),
      faults: z.array(z.string()),
    }),
  ),
  documents: z.array(z.strictObject({ requestId: z.string(), line: z.number().int(), ...documentFields })),
  notices: z.array(z.string()),
})
