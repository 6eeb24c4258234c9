import { z } from 'zod'

/** What the child process that reads a workbook says, one JSON line each. */
export const sheetMessage = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sheet'),
    name: z.string(),
    otherSheets: z.number(),
    merged: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('row'), line: z.number(), cells: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('refused'), code: z.string(), message: z.string() }),
  z.strictObject({ kind: z.literal('end') }),
])

export type SheetMessage = z.infer<typeof sheetMessage>
