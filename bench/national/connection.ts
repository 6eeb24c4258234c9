import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** `owner` made the tables and is bound by their policies; `bypass` is the superuser, whom no policy binds. */
type Login = 'owner' | 'bypass'

const users = { owner: 'undagi_migrator', bypass: 'postgres' } as const

/** How to reach the embedded PostgreSQL that serves this data folder: it writes down where its socket is. */
export function connectionOf(
  dataFolder: string,
  login: Login,
): pg.ClientConfig & { host: string; user: string } {
  const [, , , , socketFolder] = readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n')
  if (socketFolder === undefined || socketFolder === '')
    throw new Error('PostgreSQL has not opened its socket.')
  return { host: socketFolder, database: 'undagi', user: users[login] }
}

export async function withOwner<T>(dataFolder: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(connectionOf(dataFolder, 'owner'))
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
