import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import type { Services } from '../../request-context.ts'
import type { OfficialInstitutions } from '../official-institutions/official-institutions.ts'
import {
  findPublishedTable,
  insertPublished,
  type PublishedRow,
  selectNames,
  setOfficialIds,
} from './published-results.repository.ts'

/** `published-2023.yaml` beside `published-2023.csv`. */
const descriptionName = /^published-(\d{4})\.yaml$/

/** Brings the published tables that lie with the instruments into the database, each once, as they were printed. */
export async function importPublishedResults(
  { database, officialInstitutions }: Pick<Services, 'database' | 'officialInstitutions'>,
  instrumentsFolder: string,
  at: Date,
): Promise<void> {
  const tables = await listPublishedTables(instrumentsFolder)
  await database.asOperator({ institutions: [], at }, async (db) => {
    for (const table of tables) {
      const present = await findPublishedTable(db, table.year, table.editionId)
      if (present === undefined) await insertPublished(db, await readPublishedTable(table))
      if (present?.recognised !== true) await recognise(db, table, officialInstitutions)
    }
  })
}

/** Says which institution of the register a row is about, where its name is sure; also for tables that came before there was one. */
async function recognise(
  db: Sql,
  table: { year: number; editionId: string },
  official: OfficialInstitutions,
): Promise<void> {
  const names = await selectNames(db, table)
  const sure = names.flatMap(({ id, institutionName }) => {
    const match = official.match(institutionName)
    return match.kind === 'sure' ? [{ id, officialId: match.institution.id }] : []
  })
  await setOfficialIds(db, sure)
}

export interface PublishedTable {
  readonly year: number
  readonly editionId: string
  /** Without its ending. */
  readonly path: string
}

export async function listPublishedTables(root: string): Promise<PublishedTable[]> {
  const editions = await readdir(root, { withFileTypes: true })
  const found = editions.map(async ({ name: editionId }) => {
    const folder = join(root, editionId, 'golden')
    const names = existsSync(folder) ? await readdir(folder) : []
    return names.flatMap((name) => {
      const [, year] = descriptionName.exec(name) ?? []
      return year === undefined
        ? []
        : [{ year: Number(year), editionId, path: join(folder, name.slice(0, -'.yaml'.length)) }]
    })
  })
  return (await Promise.all(found)).flat()
}

/** Parsers are loaded on the first start only. */
export async function readPublishedTable({ path, year, editionId }: PublishedTable): Promise<PublishedRow[]> {
  const { parsePublishedTable } = await import('./parse-published-table.ts')
  const [description, table] = await Promise.all([
    readFile(`${path}.yaml`, 'utf8'),
    readFile(`${path}.csv`, 'utf8'),
  ])
  const { source, rows } = parsePublishedTable(description, table)
  return rows.map((row) => ({ year, editionId, source, ...row }))
}
