import { z } from 'zod'
import type { Actor } from '../../platform/database/actor.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Services } from '../../request-context.ts'
import { ensureMay } from '../institutions/institutions.usecases.ts'
import type { Edition } from '../instruments/editions.ts'
import {
  type Choices,
  choicesSchema,
  type PublishedTableRow,
  publishedRowSchema,
  type RatingTableRow,
  ratingRowSchema,
} from './import-content.ts'
import { importNotFound, notOpen, uploaderRequired } from './imports.errors.ts'
import { type ImportRow, selectContent, selectImport, selectImportForChange } from './imports.repository.ts'

export interface ImportAddress {
  readonly institutionId: string
  readonly importId: string
}

/** An import that waits for its application, with its rows. */
export type OpenImport = {
  readonly head: ImportRow
  readonly edition: Edition
  readonly choices: Choices
} & (
  | { readonly kind: 'ratings'; readonly rows: readonly RatingTableRow[] }
  | { readonly kind: 'published_results'; readonly rows: readonly PublishedTableRow[] }
)

interface Opening extends ImportAddress {
  readonly actor: Actor
  readonly forChange: boolean
}

/** 404 for who may not know of it, 403 for a colleague who did not upload it, 409 once it is settled. */
export async function openImport(
  db: Sql,
  { actor, forChange, ...which }: Opening,
  editions: Services['editions'],
): Promise<OpenImport> {
  ensureMay(actor, 'bring_tables', which.institutionId)
  const [head] = await (forChange ? selectImportForChange(db, which) : selectImport(db, which))
  if (head === undefined) throw importNotFound()
  if (head.state !== 'previewed') throw notOpen()
  const [content] = await selectContent(db, head.id)
  if (content === undefined) throw uploaderRequired()
  const edition = await editionOf(db, head, editions)
  const choices = choicesSchema.parse(content.choices)
  return head.kind === 'ratings'
    ? { head, edition, choices, kind: head.kind, rows: z.array(ratingRowSchema).parse(content.rows) }
    : { head, edition, choices, kind: head.kind, rows: z.array(publishedRowSchema).parse(content.rows) }
}

export function editionOf(db: Sql, head: ImportRow, editions: Services['editions']): Promise<Edition> {
  return editions.getWithin({ id: head.editionId, revision: head.editionRevision }, db)
}
