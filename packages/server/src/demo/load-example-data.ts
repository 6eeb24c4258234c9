import { randomUUID } from 'node:crypto'
import { insertInstitution } from '../features/institutions/institutions.repository.ts'
import type { Editions } from '../features/instruments/editions.ts'
import { expiryOf } from '../features/invitations/invitation-state.ts'
import { createInvitationToken, hashInvitationToken } from '../features/invitations/invitation-token.ts'
import { insertInvitationRow } from '../features/invitations/invitations.repository.ts'
import type { FileOffice } from '../features/uploads/file-office.ts'
import type { Database } from '../platform/database/database.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { assignInExample } from './assign-in-example.ts'
import { delegateInExample } from './delegate-in-example.ts'
import { type ExamplePeople, enrolPeople, seatInUnits } from './enrol-example-people.ts'
import type { ExampleData, ExampleRound } from './example-data.ts'
import { fillExampleRound } from './fill-example-round.ts'
import { loadExampleCalendars } from './load-example-calendars.ts'
import { loadExampleContributions } from './load-example-contributions.ts'
import { loadExampleDecisions } from './load-example-decisions.ts'
import { loadExampleEvidence } from './load-example-evidence.ts'
import { loadExampleInterviews } from './load-example-interviews.ts'
import { loadExamplePolicies } from './load-example-policies.ts'
import { loadExampleRecommendations } from './load-example-recommendations.ts'
import { loadExampleSuggestions } from './load-example-suggestions.ts'
import { loadExampleTeam } from './load-example-team.ts'
import { loadExampleTrust } from './load-example-trust.ts'
import { loadExampleUnitFunctions } from './load-example-unit-functions.ts'
import { makeExampleTokens } from './make-example-tokens.ts'
import { reorganiseExample } from './reorganise-example.ts'
import { shareExampleAccount } from './share-example-account.ts'

export interface ExampleLoad {
  readonly example: ExampleData
  readonly passwordHash: string
  readonly editions: Editions
  readonly files: FileOffice
  readonly at: Date
}

interface Loads extends Omit<ExampleLoad, 'example'> {
  readonly examples: readonly ExampleData[]
}

/** Loads the institutions of the example in one transaction: after a power cut there is all of it or nothing. */
export async function loadExamples(database: Database, { examples, ...given }: Loads): Promise<void> {
  const places = examples.map((example) => ({ institutionId: randomUUID(), load: { ...given, example } }))
  const institutions = places.map(({ institutionId }) => institutionId)
  await database.asOperator({ institutions, at: given.at }, async (db) => {
    for (const { institutionId, load } of places) await loadInstitution(db, institutionId, load)
  })
}

async function loadInstitution(db: Sql, institutionId: string, load: ExampleLoad): Promise<void> {
  const { example, editions, files, at } = load
  await insertInstitution(db, { id: institutionId, ...example.institution })
  const people = await enrolPeople(db, institutionId, load)
  await inviteOthers(db, institutionId, { people, load })
  await makeExampleTokens(db, institutionId, { people, tokens: example.tokens, at })
  await shareExampleAccount(db, { institutionId, example, at })
  await reorganiseExample(db, institutionId, { example, people })
  await loadExampleUnitFunctions(db, { institutionId, unitFunctions: example.unitFunctions, people })
  await seatInUnits(db, institutionId, { people, load })
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
  await assignInExample(db, institutionId, { assignments: example.assignments, people, at })
  await loadExampleCalendars(db, { institutionId, calendars: example.calendars, people, at })
  await loadExampleRecommendations(db, { institutionId, recommendations: example.recommendations, people })
  await delegateInExample(db, institutionId, { people, load })
  const sign = await loadExampleTrust(db, { institutionId, trust: example.trust, people })
  await loadExampleEvidence(db, { institutionId, evidence: example.evidence, people, files, sign })
  await loadExampleInterviews(db, { institutionId, example, people, at })
  await loadExampleTeam(db, { institutionId, team: example.team, people, editions })
  await loadExampleDecisions(db, { institutionId, decisions: example.decisions, people, editions })
  await loadExampleContributions(db, { institutionId, contributions: example.contributions, people })
  await loadExamplePolicies(db, { institutionId, policies: example.policies, people })
  await loadExampleSuggestions(db, { institutionId, suggestions: example.suggestions, people, editions })
}

/** The latest earlier round with the same edition. */
function findPrevious(rounds: readonly ExampleRound[], { year, edition }: ExampleRound) {
  return rounds
    .filter((round) => round.year < year && round.edition.id === edition.id)
    .toSorted((a, b) => b.year - a.year)[0]
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
