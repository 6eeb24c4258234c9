import { z } from 'zod'
import { pdfVerification } from './facts.ts'

const file = z.strictObject({ name: z.string(), base64: z.string() })

/** What the limited process is told beside the document. */
export const verificationJob = z.strictObject({
  anchors: z.array(file),
  intermediates: z.array(file),
  lists: z.array(file),
  at: z.iso.datetime(),
})

/** What it answers: one line. */
export const verificationAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('verified'), verification: pdfVerification }),
  z.strictObject({ kind: z.literal('refused'), code: z.string(), message: z.string() }),
])

export type VerificationJob = z.infer<typeof verificationJob>
export type VerificationAnswer = z.infer<typeof verificationAnswer>
