import type { z } from '@hono/zod-openapi'
import { type PaperKind, paperKinds } from '@undagi/papers'
import { blockPlaceholders, placeholdersOf, requiredOf } from '@undagi/papers/template'
import type { TemplateRow } from './paper-templates.repository.ts'
import type { paperTemplateSchema, paperTemplatesSchema } from './paper-templates.schemas.ts'

export type TemplateView = z.infer<typeof paperTemplateSchema>

export function presentTemplate(kind: PaperKind, row: TemplateRow | undefined): TemplateView {
  return {
    ...{ kind, version: row?.version ?? 0, template: fileOf(row) },
    ...{ authorName: row?.authorName ?? null, madeAt: row?.madeAt.toISOString() ?? null },
    placeholders: [...placeholdersOf[kind]],
    required: requiredOf[kind].map((ways) => [...ways]),
  }
}

function fileOf(row: TemplateRow | undefined): TemplateView['template'] {
  if (row === undefined || row.fileName === null || row.sha256 === null || row.bytes === null) return null
  return { fileName: row.fileName, sha256: row.sha256, bytes: row.bytes, bearsCheck: row.bearsCheck }
}

export function presentTemplates(rows: readonly TemplateRow[]): z.infer<typeof paperTemplatesSchema> {
  const byKind = new Map(rows.map((row) => [row.kind, row]))
  return {
    templates: paperKinds.map((kind) => presentTemplate(kind, byKind.get(kind))),
    blocks: [...blockPlaceholders],
  }
}
