import { z } from 'zod'

/** What the child process that reads all cells of a workbook says, one JSON line each. */
export const cellsMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sheet'), name: z.string(), isHidden: z.boolean() }),
  z.strictObject({
    kind: z.literal('row'),
    line: z.number(),
    /** Column from 1, text, and whether it was calculated. */
    cells: z.array(z.tuple([z.number(), z.string(), z.boolean()])),
  }),
  z.strictObject({ kind: z.literal('merged'), range: z.string() }),
  z.strictObject({ kind: z.literal('refused'), code: z.string(), message: z.string() }),
  z.strictObject({ kind: z.literal('end') }),
])

export type CellsMessage = z.infer<typeof cellsMessage>
