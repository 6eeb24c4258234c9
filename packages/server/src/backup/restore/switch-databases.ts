import pg from 'pg'
import { targetBusy } from './check-target.ts'

/** Both renames in one transaction: at every instant there is exactly one database of this name, the old one or the new one. */
export async function switchDatabases(
  keeper: pg.Client,
  { target, replacement, aside }: { target: string; replacement: string; aside: string },
): Promise<void> {
  const name = (database: string) => keeper.escapeIdentifier(database)
  try {
    await keeper.query('BEGIN')
    await keeper.query(`ALTER DATABASE ${name(target)} RENAME TO ${name(aside)}`)
    await keeper.query(`ALTER DATABASE ${name(replacement)} RENAME TO ${name(target)}`)
    await keeper.query('COMMIT')
  } catch (error) {
    await keeper.query('ROLLBACK').catch(() => {})
    const isInUse = error instanceof pg.DatabaseError && error.code === '55006'
    throw isInUse ? targetBusy(error) : error
  }
}
