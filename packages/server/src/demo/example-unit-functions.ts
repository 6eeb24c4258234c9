import { unitFunctions } from '@undagi/maturity'
import { z } from 'zod'

/** What units are there for, as somebody has said it; units by the names they have today. */
export const exampleUnitFunctionsSchema = z.strictObject({
  ...{ by: z.email(), at: z.iso.datetime({ offset: true }) },
  units: z.record(z.string(), z.array(z.enum(unitFunctions))),
})

export type ExampleUnitFunctions = z.infer<typeof exampleUnitFunctionsSchema>
