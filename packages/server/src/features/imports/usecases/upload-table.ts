import { refer } from '../../../platform/audit/references.ts'
import type { RequestContext } from '../../../request-context.ts'
import { findAssessments } from '../../assessments/usecases/find-assessments.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { listEditions } from '../../instruments/instruments.usecases.ts'
import type { ImportPreview } from '../imports.presenter.ts'
import { insertImport } from '../imports.repository.ts'
import { planImport } from '../preview-import.ts'
import { receiveUpload, type Upload } from './receive-upload.ts'

export interface TableToUpload {
  readonly institutionId: string
  readonly kind: 'ratings' | 'published_results'
  readonly fileName: string
  readonly editionId?: string | undefined
  readonly year?: string | undefined
  readonly file: Upload
}

/** Takes a file in, reads all of it or none, and shows what it would change. Nothing is changed by it. */
export async function uploadTable(table: TableToUpload, context: RequestContext): Promise<ImportPreview> {
  const { institutionId, kind, fileName } = table
  const { database, request } = context
  const { actor } = await database.read(request, () => [])
  // Before a single byte of the file.
  ensureMay(actor, 'bring_tables', institutionId)
  const { sha256, edition, notices, table: read } = await readFile(table, context)
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'bring_tables', institutionId)
    const head = await insertImport(
      db,
      {
        ...{ institutionId, kind, fileName, fileSha256: sha256, state: 'previewed', notices },
        ...{ editionId: edition.instrument.id, editionRevision: edition.instrument.revision },
        ...{ rowCount: read.rows.length, uploadedBy: actor.personId, uploadedByName: actor.name },
        uploadedAt: request.at,
      },
      { rows: read.rows, choices: {} },
    )
    refer(db, { uploads: [{ importId: head.id, fileName, kind, rows: read.rows.length }] })
    const open = { head, edition, choices: {}, ...read }
    const { preview } = await planImport(db, { open, actor, hold: false }, context)
    return preview
  })
}

async function readFile(
  { institutionId, kind, editionId, year, file }: TableToUpload,
  context: RequestContext,
) {
  // The readers of files are loaded when the first file comes.
  const [{ readRatings, readPublished }, choice] = await Promise.all([
    import('../read-upload.ts'),
    choiceOfEditions(institutionId, editionId, context),
  ])
  await using received = await receiveUpload(file)
  const { path, sha256 } = received
  if (kind === 'ratings') {
    const { rows, ...read } = await readRatings({ path, choice })
    return { sha256, ...read, table: { kind, rows } }
  }
  const given = year === undefined ? undefined : Number(year)
  const { rows, ...read } = await readPublished({ path, choice, year: given })
  return { sha256, ...read, table: { kind, rows } }
}

/** All editions, or the one that the person named; and which of them the institution uses, the latest year first. */
async function choiceOfEditions(
  institutionId: string,
  editionId: string | undefined,
  context: RequestContext,
) {
  const [refs, assessments] = await Promise.all([
    listEditions(context),
    context.database.asActor(context.request, ({ db }) => findAssessments(db, [institutionId])),
  ])
  const asked = refs.filter(({ id }) => editionId === undefined || id === editionId)
  const editions = await Promise.all(
    asked.map(({ id, revision }) => context.editions.get({ id, revision }, context.request)),
  )
  const inUse = assessments.toReversed().map((assessment) => assessment.editionId)
  return { editions, inUse: [...new Set(inUse)] }
}
