import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import type { RequestContext } from '../../../request-context.ts'
import { listOwnOffers } from '../../evidence/usecases/keep-own-offers.ts'
import { newestOf } from '../../evidence/usecases/newest-of.ts'
import { readAsDrafts } from '../../evidence/usecases/read-as-drafts.ts'
import { canIn, ensureMay } from '../../institutions/institutions.usecases.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { type CoordinationTeams, presentTeams } from '../coordination-team.presenter.ts'
import { listChanges, selectTimeZone, selectUnits } from '../coordination-team.repository.ts'
import { foldTeam } from '../fold-team.ts'
import { documentsOf } from '../team-documents.ts'
import { findHints } from '../team-hints.ts'
import { listTeamRounds, type TeamRound } from '../team-round.ts'

/** The coordination team as it is today, those before it, and what becomes of their documents. */
export async function readCoordinationTeam(
  institutionId: string,
  context: RequestContext,
): Promise<CoordinationTeams> {
  return context.database.asActor(context.request, async ({ db, actor }) => {
    ensureMay(actor, 'read_evidence', institutionId)
    return readTeamWithin(db, { institutionId, actor }, context)
  })
}

interface Asking {
  readonly institutionId: string
  readonly actor: Actor
}

/** The same for who was found to be allowed to ask. */
export async function readTeamWithin(
  db: Sql,
  { institutionId, actor }: Asking,
  { editions, request: { at } }: RequestContext,
): Promise<CoordinationTeams> {
  const book = foldTeam((await listChanges(db, institutionId)).map(({ change }) => change))
  const documents = await newestOf(db, institutionId, documentsOf(book))
  const drafts = await readAsDrafts(db, institutionId, documentsOf(book))
  const rounds = await listTeamRounds(db, institutionId, { editions, at })
  const units = await selectUnits(db, institutionId)
  const today = dayIn(await selectTimeZone(db, institutionId), at)
  const unitNames = new Map(units.map(({ id, shortName }) => [id, shortName]))
  const round = roundToHold(rounds)
  const active = units.filter(({ endedOn }) => endedOn === null)
  const open = rounds.filter(({ isOpen }) => isOpen)
  return {
    ...{ today, teams: presentTeams({ book, documents, drafts, unitNames, actor, today }) },
    offers: await listOwnOffers(db, institutionId, 'coordination_team'),
    openYears: open.map(({ year }) => year),
    hints: round === undefined ? [] : findHints({ book, documents, units: active, today }, round),
    colleagues: canIn(actor, 'keep_coordination_team', institutionId)
      ? await listColleagues(db, institutionId, at)
      : [],
  }
}

/** What is asked next; once every round is over, what was asked last. */
function roundToHold(rounds: readonly TeamRound[]): TeamRound | undefined {
  return rounds.findLast(({ isOpen }) => isOpen) ?? rounds[0]
}

async function listColleagues(db: Sql, institutionId: string, at: Date) {
  const members = await listMembers(db, institutionId)
  const here = members.filter(
    ({ validFrom, validTo }) => validFrom <= at && (validTo === null || at < validTo),
  )
  const people = new Map(here.map((each) => [each.personId, each]))
  return [...people.values()]
    .map(({ personId, name, unitName }) => ({ personId, name, unitName }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
}
