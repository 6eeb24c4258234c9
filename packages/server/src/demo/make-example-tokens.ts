import { createToken } from '../features/api-tokens/token-form.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { apiTokens } from '../platform/database/tables/api-tokens.tables.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleData } from './example-data.ts'

interface Making {
  readonly people: ExamplePeople
  readonly tokens: ExampleData['tokens']
  readonly at: Date
}

/** What programs of the example's people bring. Nobody has the tokens themselves: whoever tries one out makes a new one. */
export async function makeExampleTokens(
  db: Sql,
  institutionId: string,
  { people, tokens, at }: Making,
): Promise<void> {
  const daysAgo = (days: number) => new Date(at.getTime() - days * 24 * 60 * 60_000)
  for (const { email, name, scopes, madeDaysAgo, validDays, use } of tokens) {
    const owner = people.get(email)
    if (owner === undefined) throw new Error(`The example names ${email}, who is not among its people`)
    const { digest, ending } = createToken()
    await db.insert(apiTokens).values({
      ...{ institutionId, personId: owner.personId, personName: owner.name, name, scopes },
      ...{ tokenHash: digest, ending, createdAt: daysAgo(madeDaysAgo) },
      expiresAt: daysAgo(madeDaysAgo - validDays),
      ...(use && { lastUsedAt: daysAgo(use.daysAgo), lastUsedNetwork: use.network }),
    })
  }
}
