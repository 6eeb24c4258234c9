import { hashPassword } from 'better-auth/crypto'
import type { Editions } from '../features/instruments/editions.ts'
import { roleNames } from '../features/invitations/role-words.ts'
import { hasAccount, hasAnyAccount } from '../features/session/accounts.repository.ts'
import type { FileOffice } from '../features/uploads/file-office.ts'
import { installationSecret } from '../installation.ts'
import type { Database } from '../platform/database/database.ts'
import { type ExampleData, readExamples } from './example-data.ts'
import { loadExamples } from './load-example-data.ts'

export interface Example {
  readonly institutions: readonly {
    readonly name: string
    /** With what each of them is there: "Rina Wulandari, administrator dan asesor internal". */
    readonly people: readonly { readonly email: string; readonly who: string }[]
  }[]
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
  const examples = await readExamples()
  const institutions = examples.map(toShown)
  const first = institutions[0]?.people[0]
  const isEmpty = !(await hasAnyAccount(database.signin))
  const isLoaded = first !== undefined && (await hasAccount(database.signin, first.email))
  if (!isEmpty && !isLoaded) return null
  const password = installationSecret(dataFolder, passwordFile, 9)
  if (isEmpty) {
    const passwordHash = await hashPassword(password)
    await loadExamples(database, { examples, passwordHash, editions, files, at })
  }
  return { institutions, password, passwordFile: `${dataFolder}/${passwordFile}` }
}

/** Who is there today; whoever has left cannot sign in to anything. */
function toShown({ institution, people, operators }: ExampleData): Example['institutions'][number] {
  const members = people.map(({ roles, ...each }) => ({
    ...each,
    words: roles.map((role) => roleNames[role]),
  }))
  const ministry = operators.map((each) => ({ ...each, words: ['tim pelaksana nasional'] }))
  const present = [...members, ...ministry].filter(({ validTo }) => validTo === undefined)
  return {
    name: institution.name,
    people: present.map(({ email, name, words }) => ({
      email,
      who: `${name}, ${conjunction.format(words)}`,
    })),
  }
}
