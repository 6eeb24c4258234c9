import type { z } from '@hono/zod-openapi'
import type { ReturnedKit } from '@undagi/result-tables'
import type { AskedUnit } from '../asked-unit.ts'
import { hasArrived } from './awaited-documents.ts'
import type { ReturnRow } from './offline-kits.repository.ts'
import type { kitReturnSchema } from './offline-kits.schemas.ts'
import type { PlannedRow } from './plan-return.ts'

export type KitReturnView = z.infer<typeof kitReturnSchema>

interface ReturnParts {
  readonly returned: ReturnRow
  readonly content: ReturnedKit
  readonly unitName: string
  readonly rows: readonly PlannedRow[]
  readonly folders: readonly KitFolder[]
  readonly documentsNoted: boolean
}

export type KitFolder = KitReturnView['folders'][number]

export function presentReturn(parts: ReturnParts): KitReturnView {
  const { returned, content, unitName, rows, folders, documentsNoted } = parts
  const { id, fileName, filledBy, authorName, returnedAt } = returned
  return {
    ...{ id, unitName, fileName, filledByName: filledBy, returnedByName: authorName },
    returnedAt: returnedAt.toISOString(),
    rows: rows.map(presentRow),
    documents: content.documents.flatMap(({ requestId, line: _, ...document }) => {
      const row = rows.find(({ question }) => question.requestId === requestId)
      return row === undefined ? [] : [presentDocument(document, row.asked)]
    }),
    ...{ folders: [...folders], documentsNoted, notices: [...content.notices] },
  }
}

type Row = KitReturnView['rows'][number]

function presentRow({
  question,
  line,
  outcome,
  theirs,
  ours,
  revision,
  draftVersion,
  faults,
}: PlannedRow): Row {
  const { requestId, code, name } = question
  return {
    ...{ requestId, indicatorCode: code, indicatorName: name, question: question.question, line, outcome },
    ...{ theirs, ours: ours.saying, oursIsDraft: ours.isDraft },
    oursBy: ours.by === null ? null : { name: ours.by.name, at: ours.by.at.toISOString() },
    ...{ seenRevision: revision, seenDraftVersion: draftVersion, faults: [...faults] },
  }
}

function presentDocument(
  document: Omit<ReturnedKit['documents'][number], 'requestId' | 'line'>,
  { request, documents }: AskedUnit,
): KitReturnView['documents'][number] {
  return { ...document, indicatorCode: request.indicatorCode, hasArrived: hasArrived(document, documents) }
}
