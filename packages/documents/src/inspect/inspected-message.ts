import { z } from 'zod'
import { signatureFacts } from '../signatures/facts.ts'
import { type InspectedKind, inspectedKindNames } from './document-kinds.ts'
import { type InspectionIssueCode, inspectionIssueMessages } from './inspection-issues.ts'

const kinds = keysOf<InspectedKind>(inspectedKindNames)
const issueCodes = keysOf<InspectionIssueCode>(inspectionIssueMessages)

const inspection = z.strictObject({
  kind: z.enum(kinds),
  status: z.enum(['draft', 'enacted', 'not_applicable', 'cannot_tell']),
  number: z.string().nullable(),
  year: z.number().nullable(),
  date: z.string().nullable(),
  subject: z.string().nullable(),
  issuer: z.string().nullable(),
  signatures: z.array(signatureFacts).readonly(),
  pages: z.number().nullable(),
  text: z.enum(['readable', 'scanned', 'encrypted', 'unreadable']),
  issues: z.array(z.strictObject({ code: z.enum(issueCodes), message: z.string() })).readonly(),
})

const details = z.strictObject({
  place: z.string().nullable(),
  signatory: z.string().nullable(),
  office: z.string().nullable(),
  articles: z.array(z.strictObject({ name: z.string(), page: z.number() })).readonly(),
  units: z.array(z.string()).readonly(),
  period: z.string().nullable(),
})

/** What the inspecting process prints: the pages one by one, then what was found. It read a file we do not trust, so its word is checked. */
export const inspectedMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), text: z.string(), name: z.string().nullable() }),
  z.strictObject({ kind: z.literal('inspected'), inspection, details }),
])

export type InspectedMessage = z.infer<typeof inspectedMessage>

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): Key[] {
  const all: Key[] = []
  for (const key in record) all.push(key)
  return all
}
