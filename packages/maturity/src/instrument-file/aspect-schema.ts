import * as z from 'zod'
import { indicatorSchema } from './indicator-schema.ts'
import { code, exactNumber, source, text } from './text-schema.ts'

const fileReferenceSchema = z.strictObject({
  file: text.describe('Berkas bagian ini, relatif terhadap folder instrumen'),
})

const describedGroup = z.strictObject({
  code,
  name: text,
  shortName: text,
  weight: exactNumber,
  source,
  indicators: z
    .array(z.union([fileReferenceSchema, indicatorSchema]))
    .min(1)
    .exactOptional(),
})

/** A group of the tree, in the instrument's own file or, as an aspect, in a file of its own. */
export type GroupFile = z.output<typeof describedGroup> & { readonly groups?: readonly GroupEntry[] }
type GroupEntry = FileReference | GroupFile
export type FileReference = z.output<typeof fileReferenceSchema>

export const groupSchema: z.ZodType<GroupFile> = describedGroup
  .extend({ groups: z.lazy(() => groupEntriesSchema).exactOptional() })
  .meta({ id: 'group', description: 'Domain atau aspek dengan bobotnya' })

export const groupEntriesSchema = z.array(z.union([fileReferenceSchema, groupSchema])).min(1)
