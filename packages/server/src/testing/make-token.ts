import type { Schemas } from '@undagi/api-client'
import { createToken } from '../features/api-tokens/token-form.ts'
import { apiTokens } from '../platform/database/tables/api-tokens.tables.ts'
import type { TestApp } from './create-test-app.ts'
import { testPassword } from './seed-institutions.ts'

interface Making {
  readonly at: string
  readonly by: string
  readonly scopes?: readonly Schemas['ApiTokenScope'][]
  readonly validDays?: number
  readonly name?: string
}

/** A token of this person, as it leaves the server once. */
export async function makeToken(
  undagi: Pick<TestApp, 'as' | 'institution'>,
  { at, by, scopes = ['read_institution'], validDays = 30, name = 'Penyelaras' }: Making,
): Promise<Schemas['IssuedApiToken']> {
  const { data } = await undagi.as(by).POST('/institutions/{institutionId}/own-api-tokens', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: { name, scopes: [...scopes], validDays, password: testPassword },
  })
  if (data === undefined) throw new Error(`${by} gets no token in ${at}`)
  return data
}

/** One that its owner could not make today, such as of somebody whose roles are fewer by now. */
export async function plantToken(
  undagi: Pick<TestApp, 'as' | 'institution' | 'database' | 'clock'>,
  { at, by, scopes = ['read_institution'], validDays = 30, name = 'Penyelaras' }: Making,
): Promise<string> {
  const { data: session } = await undagi.as(by).GET('/session')
  if (session === undefined) throw new Error(`${by} cannot sign in`)
  const { text, digest, ending } = createToken()
  const institutionId = undagi.institution(at).id
  const createdAt = undagi.clock.now()
  await undagi.database.asOperator({ institutions: [institutionId], at: createdAt }, (db) =>
    db.insert(apiTokens).values({
      ...{ institutionId, personId: session.person.id, personName: by, name, scopes: [...scopes] },
      ...{ tokenHash: digest, ending, createdAt },
      expiresAt: new Date(createdAt.getTime() + validDays * 24 * 60 * 60_000),
    }),
  )
  return text
}
