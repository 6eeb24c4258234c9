import type pg from 'pg'
import { earlierName } from './database-names.ts'

/** The name for what is put aside now. Two that are put aside within one second get a second each. */
export async function freeEarlierName(keeper: pg.Client, database: string, at: Date): Promise<string> {
  const name = earlierName(database, at)
  const { rowCount } = await keeper.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  return rowCount === 0 ? name : freeEarlierName(keeper, database, new Date(at.getTime() + 1000))
}
