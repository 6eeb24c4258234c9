import type { RequestContext } from '../../../request-context.ts'
import { listLatestEditions } from '../../instruments/instruments.usecases.ts'
import { listPublishedOf } from '../../published-results/published-results.usecases.ts'
import { readUnitTemplates } from '../common-units.ts'
import { presentOptions } from '../setup.presenter.ts'

type SetupContext = RequestContext & { readonly clientAddress: string }

/** What the pages offer; also how they learn that the code is right. */
export async function readOptions({ code }: { code: string }, context: SetupContext) {
  const { database, editions, request, setup, clientAddress } = context
  await setup.admit(code, clientAddress)
  const operation = { institutions: [], at: request.at }
  const [latest, templates] = await Promise.all([
    database.asOperator(operation, (db) => listLatestEditions(db, editions)),
    readUnitTemplates(),
  ])
  return presentOptions(latest, templates)
}

const mostFound = 8

/** Institutions of the register as they are typed, each with what was published about it: seen before anything is asked. */
export async function searchInstitutions(
  { code, search }: { code: string; search: string },
  context: SetupContext,
) {
  const { database, editions, officialInstitutions, request, setup, clientAddress } = context
  await setup.admit(code, clientAddress)
  const found = officialInstitutions.search(search, mostFound)
  const ids = found.map(({ id }) => id)
  const published = await database.asOperator({ institutions: [], at: request.at }, (db) =>
    listPublishedOf(db, { officialIds: ids, institutionId: null }, editions),
  )
  return found.map((institution) => ({ institution, published: published.get(institution.id) ?? [] }))
}
