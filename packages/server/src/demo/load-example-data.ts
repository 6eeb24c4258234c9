import { randomUUID } from 'node:crypto'
import { insertInstitution } from '../features/institutions/institutions.repository.ts'
import type { Editions } from '../features/instruments/editions.ts'
import { expiryOf } from '../features/invitations/invitation-state.ts'
import { createInvitationToken, hashInvitationToken } from '../features/invitations/invitation-token.ts'
import { insertInvitationRow } from '../features/invitations/invitations.repository.ts'
import { enrolMember } from '../features/people/people.repository.ts'
import { insertAccount } from '../features/session/accounts.repository.ts'
import type { Database } from '../platform/database/database.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExampleData, ExampleRound } from './example-data.ts'
import { fillExampleRound } from './fill-example-round.ts'
import { loadExampleSuggestions } from './load-example-suggestions.ts'
import { reorganiseExample } from './reorganise-example.ts'
import { shareExampleAccount } from './share-example-account.ts'

export interface ExampleLoad {
  readonly example: ExampleData
  readonly passwordHash: string
  readonly editions: Editions
  readonly at: Date
}

/** Loads the example in one transaction: after a power cut there is all of it or nothing. */
export async function loadExampleData(database: Database, load: ExampleLoad): Promise<void> {
  const institutionId = randomUUID()
  const { example, editions, at } = load
  await database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await insertInstitution(db, { id: institutionId, ...example.institution })
    const people = await enrolPeople(db, institutionId, load)
    await inviteOthers(db, institutionId, { people, load })
    await shareExampleAccount(db, { institutionId, example, at })
    await reorganiseExample(db, institutionId, { example, people })
    for (const round of example.rounds) {
      const target = example.targets[round.year] ?? null
      await fillExampleRound(db, {
        institutionId,
        timeZone: example.institution.timeZone,
        round,
        previous: findPrevious(example.rounds, round),
        target,
        people,
        editions,
      })
    }
    await loadExampleSuggestions(db, {
      institutionId,
      suggestions: example.suggestions,
      people,
      editions,
    })
  })
}

/** The latest earlier round with the same edition. */
function findPrevious(rounds: readonly ExampleRound[], { year, edition }: ExampleRound) {
  return rounds
    .filter((round) => round.year < year && round.edition.id === edition.id)
    .toSorted((a, b) => b.year - a.year)[0]
}

/** Those of the example by e-mail address. */
export type ExamplePeople = ReadonlyMap<string, { readonly personId: string; readonly name: string }>

async function enrolPeople(
  db: Sql,
  institutionId: string,
  { example, passwordHash }: ExampleLoad,
): Promise<ExamplePeople> {
  const people = new Map<string, { personId: string; name: string }>()
  for (const { name, email, roles, validFrom } of example.people) {
    await insertAccount(db, { name, email, passwordHash })
    for (const role of roles) {
      const membership = { role, validFrom: new Date(validFrom), validTo: null }
      const personId = await enrolMember(db, { institutionId, name, email, ...membership })
      people.set(email, { personId, name })
    }
  }
  return people
}

async function inviteOthers(
  db: Sql,
  institutionId: string,
  { people, load: { example, at } }: { people: ExamplePeople; load: ExampleLoad },
): Promise<void> {
  for (const { name, email, roles, invitedBy } of example.invitations) {
    const inviter = people.get(invitedBy)
    if (inviter === undefined) throw new Error(`The example names ${invitedBy}, who is not among its people`)
    await insertInvitationRow(db, {
      ...{ institutionId, name, email, roles, createdBy: inviter.personId, createdByName: inviter.name },
      tokenHash: hashInvitationToken(createInvitationToken()),
      ...{ createdAt: at, expiresAt: expiryOf({ memberTo: null, at }) },
    })
  }
}
