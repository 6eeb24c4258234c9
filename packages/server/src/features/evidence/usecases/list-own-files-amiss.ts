import type { z } from '@hono/zod-openapi'
import type { RequestContext } from '../../../request-context.ts'
import { ensureMayAdd } from '../../uploads/usecases/ensure-may-add.ts'
import { type AmissRow, selectAmiss } from '../amiss.repository.ts'
import { canView } from '../evidence.policy.ts'
import type { fileAmissSchema } from '../evidence.schemas.ts'

type FileAmiss = z.infer<typeof fileAmissSchema>

/** Of what the person brought or offered: the files of today that nobody can open. */
export async function listOwnFilesAmiss(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<FileAmiss[]> {
  const { actor, results } = await database.read(request, (db) => [selectAmiss(db, institutionId)])
  ensureMayAdd(actor, institutionId)
  return results[0]
    .filter((row) => concerns(actor.personId, row) && canView(actor, row, row.itemAuthorId))
    .map(present)
}

const concerns = (personId: string, { authorId, itemAuthorId, offeredBy }: AmissRow) =>
  [authorId, itemAuthorId, ...offeredBy].includes(personId)

function present({ itemId, title, fileName, state, virus, since }: AmissRow): FileAmiss {
  return { itemId, title, fileName, state, virus, since: since.toISOString() }
}
