import { z } from 'zod'

const localMoment = z.iso.datetime({ offset: true })

/** One session at one machine in one network. README.md beside this file says it in words. */
const visitSchema = z.strictObject({
  device: z.string().min(1),
  kind: z.enum(['computer', 'phone', 'tablet', 'unknown']),
  browser: z.string().min(1),
  network: z.string().min(1),
  busy: z.array(z.tuple([localMoment, localMoment])).min(1),
})

const historySchema = z.strictObject({
  id: z.string().min(1),
  label: z.enum(['honest', 'shared']),
  story: z.string().min(1),
  utcOffsetHours: z.number().int().min(7).max(9),
  otherAccountsOnDevice: z.record(z.string(), z.number().int().min(1)).default({}),
  visits: z.array(visitSchema).min(1),
})

export const labelledFileSchema = z.strictObject({ version: z.literal(1), histories: z.array(historySchema) })

export type LabelledHistory = z.infer<typeof historySchema>
export type Visit = z.infer<typeof visitSchema>
