import { z } from 'zod'

/** An authority that signs documents of the example and nothing else, as an institution would rely on a real one. */
export const exampleTrustSchema = z.strictObject({
  ...{ anchor: z.string(), intermediate: z.string(), signer: z.string() },
  from: z.iso.datetime({ offset: true }),
  to: z.iso.datetime({ offset: true }),
  by: z.email(),
  at: z.iso.datetime({ offset: true }),
  reason: z.string(),
})

export type ExampleTrust = z.infer<typeof exampleTrustSchema>
