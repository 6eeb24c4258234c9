import type { RequestContext } from '../../request-context.ts'

/** Public facts; still only for who is signed in, like every search. */
export async function searchOfficialInstitutions(
  { search, limit }: { search: string; limit: number },
  { database, officialInstitutions, request }: RequestContext,
) {
  await database.read(request, () => [])
  return officialInstitutions.search(search, limit)
}
