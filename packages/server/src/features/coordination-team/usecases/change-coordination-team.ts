import { randomUUID } from 'node:crypto'
import { refer } from '../../../platform/audit/references.ts'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { dayIn } from '../../../platform/day-in.ts'
import { announceAll } from '../../../platform/events/announce.ts'
import type { RequestContext } from '../../../request-context.ts'
import { assessmentTopic } from '../../../topics.ts'
import { isVisible, newestOf } from '../../evidence/usecases/newest-of.ts'
import { ensureMay } from '../../institutions/institutions.usecases.ts'
import { listMembers } from '../../people/people.usecases.ts'
import { wrongAt } from '../book-parts.ts'
import { unknownTeamDocument, unknownTeamPerson } from '../coordination-team.errors.ts'
import type { CoordinationTeams } from '../coordination-team.presenter.ts'
import { selectTimeZone, selectUnits, waitForTeamOf } from '../coordination-team.repository.ts'
import type { NewTeamChange } from '../decide-team-change.ts'
import { namedDocuments } from '../named-documents.ts'
import { recordTeamChange } from '../record-team-change.ts'
import { followTeam } from './follow-team.ts'
import { readTeamWithin } from './read-coordination-team.ts'

interface Changing {
  readonly institutionId: string
  readonly wanted: NewTeamChange
  readonly actor: Actor
}

/** Writes down one thing that happened to the team; its documents are offered, or taken back, in the same transaction. */
export async function changeCoordinationTeam(
  institutionId: string,
  wanted: NewTeamChange,
  context: RequestContext,
): Promise<CoordinationTeams> {
  const { database, editions, request } = context
  const { team, touched } = await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'keep_coordination_team', institutionId)
    await waitForTeamOf(db, institutionId)
    const changing = { institutionId, wanted, actor }
    await ensureDocuments(db, changing)
    await ensurePerson(db, changing, request.at)
    const units = await selectUnits(db, institutionId)
    const change = await recordTeamChange(db, {
      ...{ institutionId, wanted, author: actor, at: request.at, newId: randomUUID },
      today: dayIn(await selectTimeZone(db, institutionId), request.at),
      unitName: (unitId) => units.find(({ id, endedOn }) => id === unitId && endedOn === null)?.shortName,
    })
    refer(db, { team: [{ kind: change.kind }] })
    const changed = await followTeam(db, { institutionId, author: actor, editions, at: request.at })
    return { team: await readTeamWithin(db, { institutionId, actor }, context), touched: changed }
  })
  await announceAll(touched.map(assessmentTopic), context)
  return team
}

/** Nobody names what they may not see: it would make it evidence, and tell its title. */
async function ensureDocuments(db: Sql, { institutionId, wanted, actor }: Changing): Promise<void> {
  const named = namedDocuments(wanted)
  const documents = await newestOf(
    db,
    institutionId,
    named.map(({ itemId }) => itemId),
  )
  for (const { field, itemId } of named) {
    const newest = documents.get(itemId)
    if (newest === undefined || !isVisible(actor, newest)) throw wrongAt(field, unknownTeamDocument)
  }
}

async function ensurePerson(db: Sql, { institutionId, wanted }: Changing, at: Date): Promise<void> {
  if (wanted.kind !== 'member_joined' || wanted.personId === null) return
  const members = await listMembers(db, institutionId)
  const isHere = members.some(
    ({ personId, validFrom, validTo }) =>
      personId === wanted.personId && validFrom <= at && (validTo === null || at < validTo),
  )
  if (!isHere) throw wrongAt('personId', unknownTeamPerson)
}
