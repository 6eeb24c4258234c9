import type { z } from '@hono/zod-openapi'
import type { ListedEntry, LoggedPerson } from './audit-log.repository.ts'
import { auditEntrySchema } from './audit-log.schemas.ts'

type View = z.infer<typeof auditEntrySchema>

const { subject: subjectSchema, notes: notesSchema } = auditEntrySchema.shape

/** Nobody here reads anything that is not listed: the salt stays, it guards what is erased. */
export function presentEntry(entry: ListedEntry, people: readonly LoggedPerson[]): View {
  const { number, position, at, operation, outcome, request_id, salt, address, year } = entry
  return {
    ...{ number, position, at: at.toISOString(), operation, outcome, requestId: request_id },
    ...{ erased: salt === null, address, year },
    actor: personOf(entry.actor_id, entry.actor_name, people),
    onBehalfOf: personOf(entry.on_behalf_of, null, people),
    subject: subjectSchema.catch({}).parse(entry.subject),
    ...presentDetails(entry.details),
    rated: entry.action_kind === 'rated' ? { before: entry.value_before, value: entry.value } : null,
  }
}

/** Somebody who left no name, such as a colleague who never acted here, is known by the people of the log alone. */
function personOf(id: string | null, name: string | null, people: readonly LoggedPerson[]): View['actor'] {
  if (id === null) return null
  return { id, name: name ?? people.find((person) => person.id === id)?.name ?? '–' }
}

function presentDetails(details: ListedEntry['details']): Pick<View, 'code' | 'notes'> {
  if (typeof details !== 'object' || details === null || Array.isArray(details))
    return { code: null, notes: {} }
  const { code = null, ...rest } = Object.fromEntries(Object.entries(details))
  return { code: typeof code === 'string' ? code : null, notes: notesSchema.catch({}).parse(rest) }
}
