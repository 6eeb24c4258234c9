import { hashPassword } from 'better-auth/crypto'
import type { Editions } from '../features/instruments/editions.ts'
import { roleNames } from '../features/invitations/role-words.ts'
import { hasAccount, hasAnyAccount } from '../features/session/accounts.repository.ts'
import type { FileOffice } from '../features/uploads/file-office.ts'
import { installationSecret } from '../installation.ts'
import type { Database } from '../platform/database/database.ts'
import { readExampleData } from './example-data.ts'
import { loadExampleData } from './load-example-data.ts'

export interface Example {
  /** With what each of them is there: "Rina Wulandari, administrator dan asesor internal". */
  readonly people: readonly { readonly email: string; readonly who: string }[]
  readonly password: string
  readonly passwordFile: string
}

interface Opening {
  readonly dataFolder: string
  readonly editions: Editions
  readonly files: FileOffice
  readonly at: Date
}

const passwordFile = 'example-password'
const conjunction = new Intl.ListFormat('id', { type: 'conjunction' })

/** Makes sure the example is there; null in an installation that real people use already. */
export async function openExample(
  database: Database,
  { dataFolder, editions, files, at }: Opening,
): Promise<Example | null> {
  const example = await readExampleData()
  const present = example.people.filter(({ validTo }) => validTo === undefined)
  const people = present.map(({ email, name, roles }) => ({
    email,
    who: `${name}, ${conjunction.format(roles.map((role) => roleNames[role]))}`,
  }))
  const isEmpty = !(await hasAnyAccount(database.signin))
  const isLoaded = people[0] !== undefined && (await hasAccount(database.signin, people[0].email))
  if (!isEmpty && !isLoaded) return null
  const password = installationSecret(dataFolder, passwordFile, 9)
  if (isEmpty) {
    const passwordHash = await hashPassword(password)
    await loadExampleData(database, { example, passwordHash, editions, files, at })
  }
  return { people, password, passwordFile: `${dataFolder}/${passwordFile}` }
}
