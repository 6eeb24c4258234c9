import type pg from 'pg'
import { besidePattern, earlierName, instantIn } from './database-names.ts'

/** The name for what is put aside now: later than all before it, also within one second, for the last one is what undoing takes. */
export async function freeEarlierName(keeper: pg.Client, database: string, at: Date): Promise<string> {
  const { rows } = await keeper.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE datname ~ $1 ORDER BY datname DESC LIMIT 1',
    [besidePattern(database, 'before')],
  )
  const newest = instantIn(rows[0]?.name ?? '')?.getTime() ?? 0
  return earlierName(database, new Date(Math.max(at.getTime(), newest + 1_000)))
}
