import type { RequestContext } from '../../request-context.ts'
import { ensureVisible } from '../institutions/institutions.usecases.ts'
import { possiblePredicates, type TableRow, toTable } from './published-table.ts'
import { scopesOf, standInScope } from './stand-in-scopes.ts'
import { presentRankedRow, presentRow } from './standing.presenter.ts'
import {
  selectLatestEditions,
  selectOfficialId,
  selectPublishedOf,
  selectPublishedTable,
  selectPublishedYears,
} from './standing.repository.ts'

interface Question {
  readonly institutionId: string
  readonly year?: string | undefined
}

/** The place of an institution in the published table of a year, and what was published about it over the years. */
export async function readStanding(question: Question, context: RequestContext) {
  const { officialInstitutions } = context
  const { facts, instrument, table, own, officialId, published, editions } = await readTable(
    question,
    context,
  )
  const official = officialId === null ? undefined : officialInstitutions.get(officialId)
  const scopes = scopesOf(table, own, (id) => officialInstitutions.get(id)?.name ?? null)
  return {
    ...facts,
    officialName: official?.name ?? null,
    row: own === undefined ? null : presentRow(own, doubts(own, instrument)),
    scopes: table.length === 0 ? [] : scopes.map((scope) => standInScope(scope, own, instrument)),
    published: published.map(({ year, editionId, institutionName, index, predicate, source }) => ({
      ...{ year, institutionName, index, predicate, source },
      edition: editions.get(editionId) ?? null,
    })),
  }
}

/** The whole published table of a year with everybody's rank. */
export async function readRankedTable(question: Question, context: RequestContext) {
  const { facts, instrument, table, own } = await readTable(question, context)
  const provinces = (id: string) => context.officialInstitutions.get(id)?.name ?? null
  return {
    ...facts,
    rows: table.map((row) =>
      presentRankedRow(row, {
        possiblePredicates: doubts(row, instrument),
        province: row.provinceId === null ? null : provinces(row.provinceId),
        own: row === own,
      }),
    ),
  }
}

type Prepared = Awaited<ReturnType<typeof readTable>>

async function readTable({ institutionId, year }: Question, context: RequestContext) {
  const { database, request, officialInstitutions } = context
  const { actor, results } = await database.read(request, (db) => [
    selectOfficialId(db, institutionId),
    selectPublishedYears(db, institutionId),
    selectPublishedTable(db, institutionId, year === undefined ? undefined : Number(year)),
    selectPublishedOf(db, institutionId),
    selectLatestEditions(db),
  ])
  ensureVisible(actor, institutionId)
  const [[institution], years, all, published, latest] = results
  const rows = all.filter(({ editionId }) => editionId === all[0]?.editionId)
  const officialId = institution?.officialId ?? null
  const editions = new Map(latest.map((edition) => [edition.id, edition]))
  const edition = editions.get(rows[0]?.editionId ?? '') ?? null
  const table = toTable(rows, officialInstitutions)
  return {
    facts: {
      year: rows[0]?.year ?? null,
      years: years.map((each) => each.year),
      edition,
      source: sourcesOf(rows),
    },
    instrument: edition === null ? null : (await context.editions.get(edition, request)).instrument,
    table,
    own: officialId === null ? undefined : table.find((row) => row.officialId === officialId),
    officialId,
    published: published.map((row) => row.published),
    editions,
  }
}

/** A table that was corrected by an import has more than one. */
function sourcesOf(rows: readonly { readonly source: string }[]): string | null {
  return rows.length === 0 ? null : [...new Set(rows.map(({ source }) => source))].join('; ')
}

/** Several predicates where the boundary rule makes the difference; else none. */
function doubts(row: TableRow, instrument: Prepared['instrument']): readonly string[] {
  const possible = instrument === null ? [] : possiblePredicates(instrument, row)
  return possible.length > 1 ? possible : []
}
