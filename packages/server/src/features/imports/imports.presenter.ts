import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { Edition } from '../instruments/editions.ts'
import { noticesSchema, outcomeSchema } from './import-content.ts'
import type { ImportRow } from './imports.repository.ts'
import type { importPreviewSchema, importSchema } from './imports.schemas.ts'
import { digestOf, type Named, type PlannedRow } from './planned-row.ts'

export type ImportView = z.infer<typeof importSchema>
export type ImportPreview = z.infer<typeof importPreviewSchema>

export function presentImport(row: ImportRow, { instrument }: Edition, actor: Actor): ImportView {
  const { id, revision, shortName } = instrument
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    fileName: row.fileName,
    edition: { id, revision, shortName },
    rows: row.rowCount,
    uploadedByName: row.uploadedByName,
    uploadedAt: row.uploadedAt.toISOString(),
    appliedByName: row.appliedByName,
    appliedAt: row.appliedAt?.toISOString() ?? null,
    undoneByName: row.undoneByName,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    counts: row.outcome === null ? null : outcomeSchema.parse(row.outcome).counts,
    isMine: row.uploadedBy === actor.personId,
  }
}

export interface PreviewParts {
  readonly head: ImportRow
  readonly edition: Edition
  readonly actor: Actor
  readonly rows: readonly PlannedRow[]
  readonly choosable: readonly Named[]
}

export function presentPreview({ head, edition, actor, rows, choosable }: PreviewParts): ImportPreview {
  return {
    import: presentImport(head, edition, actor),
    preview: digestOf(rows),
    notices: noticesSchema.parse(head.notices),
    choosable: choosable.map(({ id, name }) => ({ id, name })),
    openings: head.kind === 'ratings' ? proposeOpenings(rows) : [],
    rows: rows.map(({ seen: _, candidates, differences, notes, ...row }) => ({
      ...row,
      candidates: [...candidates],
      differences: [...differences],
      notes: [...notes],
    })),
  }
}

/** A proposal that a person confirms or corrects: no file tells a round's name or date. */
function proposeOpenings(rows: readonly PlannedRow[]): ImportPreview['openings'] {
  const byYear = Map.groupBy(
    rows.filter(({ status }) => status === 'adds'),
    ({ year }) => year,
  )
  return [...byYear]
    .toSorted(([a], [b]) => a - b)
    .map(([year, ofYear]) => ({
      year,
      name: `Evaluasi ${year}`,
      kind: 'evaluation',
      assessmentDate: `${year}-12-31`,
      institutions: ofYear.length,
    }))
}
