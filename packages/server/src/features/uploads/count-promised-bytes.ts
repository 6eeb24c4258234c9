import type { RequestContext } from '../../request-context.ts'
import { selectUnfinished } from './uploads.repository.ts'

/** What all uploads that are under way, of everybody, will still lay on the disk. */
export async function countPromisedBytes(
  { database, files }: Pick<RequestContext, 'database' | 'files'>,
  at: Date,
): Promise<number> {
  const unfinished = await database.asOperator({ institutions: [], at }, selectUnfinished)
  let promised = 0
  for (const { id, announcedBytes } of unfinished) {
    promised += announcedBytes - ((await files.staging.received(id)) ?? announcedBytes)
  }
  return promised
}
