import type { RequestContext } from '../../request-context.ts'
import type { EditionKey } from './editions.ts'
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

/** What an unknown edition answers: other features declare the same. */
export { editionNotFound } from './instruments.errors.ts'
