import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { RequestContext } from '../../request-context.ts'
import type { Edition, EditionKey, Editions } from './editions.ts'
import { selectEditionRefs } from './instruments.repository.ts'

export async function listEditions({ database, request }: RequestContext) {
  const { results } = await database.read(request, (db) => [selectEditionRefs(db)])
  return results[0]
}

/** Reading it asks the session too: a cached edition is still for people who are signed in. */
export async function readEdition(key: EditionKey, { database, editions, request }: RequestContext) {
  await database.read(request, () => [])
  return editions.get(key, request)
}

/** The newest revision of every edition there is. */
export async function listLatestEditions(db: Sql, editions: Editions): Promise<Edition[]> {
  const newest = new Map((await selectEditionRefs(db)).map(({ id, revision }) => [id, { id, revision }]))
  return Promise.all([...newest.values()].map((key) => editions.getWithin(key, db)))
}

/** What a round asks for its edition with. */
export { editionKeyOf } from './editions.ts'
/** What an unknown edition answers: other features declare the same. */
export { editionNotFound } from './instruments.errors.ts'
/** For a read of another feature that asks several things at once. */
export { selectNewestRevisions } from './instruments.repository.ts'
