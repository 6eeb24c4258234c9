import { hashPassword } from 'better-auth/crypto'
import type { Editions } from '../features/instruments/editions.ts'
import { hasAccount, hasAnyAccount } from '../features/session/accounts.repository.ts'
import { installationSecret } from '../installation.ts'
import type { Database } from '../platform/database/database.ts'
import { readExampleData } from './example-data.ts'
import { loadExampleData } from './load-example-data.ts'

export interface Example {
  readonly emails: readonly string[]
  readonly password: string
  readonly passwordFile: string
}

interface Opening {
  readonly dataFolder: string
  readonly editions: Editions
  readonly at: Date
}

const passwordFile = 'example-password'

/** Makes sure the example is there; null in an installation that real people use already. */
export async function openExample(
  database: Database,
  { dataFolder, editions, at }: Opening,
): Promise<Example | null> {
  const example = await readExampleData()
  const emails = example.people.map(({ email }) => email)
  const isEmpty = !(await hasAnyAccount(database.signin))
  const isLoaded = emails[0] !== undefined && (await hasAccount(database.signin, emails[0]))
  if (!isEmpty && !isLoaded) return null
  const password = installationSecret(dataFolder, passwordFile, 9)
  if (isEmpty) {
    const passwordHash = await hashPassword(password)
    await loadExampleData(database, { example, passwordHash, editions, at })
  }
  return { emails, password, passwordFile: `${dataFolder}/${passwordFile}` }
}
