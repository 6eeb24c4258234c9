import { randomUUID } from 'node:crypto'
import type { NewTeamChange } from '../features/coordination-team/decide-team-change.ts'
import { recordTeamChange } from '../features/coordination-team/record-team-change.ts'
import type { ChangeOf } from '../features/coordination-team/team-change.ts'
import { followTeam } from '../features/coordination-team/usecases/follow-team.ts'
import { selectRevisions } from '../features/evidence/evidence.repository.ts'
import type { Editions } from '../features/instruments/editions.ts'
import { selectActiveUnits } from '../features/units/units.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExamplePeople } from './enrol-example-people.ts'
import type { ExampleTeam } from './example-team.ts'

interface Loading {
  readonly institutionId: string
  readonly team: ExampleTeam | undefined
  readonly people: ExamplePeople
  readonly editions: Editions
}

/** The coordination team of the example, written down while its latest round was open: its documents are offered as anywhere. */
export async function loadExampleTeam(db: Sql, loading: Loading): Promise<void> {
  const { institutionId, team, people, editions } = loading
  if (team === undefined) return
  const at = new Date(team.at)
  const author = people.get(team.by)
  if (author === undefined) throw new Error(`The example names ${team.by}, who is not among its people`)
  const units = await selectActiveUnits(db, institutionId)
  const record = (wanted: NewTeamChange) =>
    recordTeamChange(db, {
      ...{ institutionId, wanted, author, at, newId: randomUUID, today: team.at.slice(0, 10) },
      unitName: (unitId) => units.find(({ id }) => id === unitId)?.shortName,
    })
  const itemOf = await itemsByTitle(db, institutionId)
  const unitOf = idsOf(units.map(({ id, shortName }) => [shortName, id]))
  const { teamId } = await recordAs('team_established', record, {
    ...{
      kind: 'team_established',
      decreeItemId: itemOf(team.decree),
      validFrom: team.validFrom,
      validTo: null,
    },
  })
  const memberOf = await recordMembers({ team, people }, { record, teamId, unitOf })
  for (const task of team.tasks) await record({ kind: 'task_added', teamId, ...task })
  for (const meeting of team.meetings)
    await recordMeeting(meeting, { record, teamId, unitOf, memberOf, itemOf })
  await followTeam(db, { institutionId, author, editions, at })
}

type Record = (wanted: NewTeamChange) => ReturnType<typeof recordTeamChange>
type Find = (name: string) => string

interface Recording {
  readonly record: Record
  readonly teamId: string
  readonly unitOf: Find
}

async function recordMembers(
  { team, people }: { readonly team: ExampleTeam; readonly people: ExamplePeople },
  { record, teamId, unitOf }: Recording,
): Promise<Find> {
  const ids: [string, string][] = []
  for (const { name, email, office, unit, role, from, until } of team.members) {
    const personId = email === undefined ? null : (people.get(email)?.personId ?? null)
    const { memberId } = await recordAs('member_joined', record, {
      ...{ kind: 'member_joined', teamId, personId, name, office, role, from },
      unitId: unit === undefined ? null : unitOf(unit),
    })
    if (until !== undefined) await record({ kind: 'member_left', memberId, until })
    ids.push([name, memberId])
  }
  return idsOf(ids)
}

type Meeting = ExampleTeam['meetings'][number]

async function recordMeeting(
  { present, units, minutes, decisions, ...told }: Meeting,
  {
    record,
    teamId,
    unitOf,
    memberOf,
    itemOf,
  }: Recording & { readonly memberOf: Find; readonly itemOf: Find },
): Promise<void> {
  const { meetingId } = await recordAs('meeting_recorded', record, {
    ...{ kind: 'meeting_recorded', teamId, ...told, paperItemIds: [], minutesItemId: itemOf(minutes) },
    ...{ presentMemberIds: present.map(memberOf), presentUnitIds: units.map(unitOf) },
  })
  for (const { done, ...decision } of decisions) {
    const { decisionId } = await recordAs('decision_made', record, {
      ...{ kind: 'decision_made', meetingId, ...decision },
    })
    if (done !== undefined) await record({ kind: 'decision_done', decisionId, ...done })
  }
}

async function itemsByTitle(db: Sql, institutionId: string): Promise<Find> {
  const revisions = await selectRevisions(db, { institutionId })
  return idsOf(revisions.map(({ title, itemId }) => [title, itemId]))
}

function idsOf(named: readonly (readonly [string, string])[]): Find {
  const ids = new Map(named)
  return (name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`The team of the example names ${name}, which is not there`)
    return id
  }
}

type Made = 'team_established' | 'member_joined' | 'meeting_recorded' | 'decision_made'

async function recordAs<K extends Made>(
  kind: K,
  record: Record,
  wanted: NewTeamChange,
): Promise<ChangeOf<K>> {
  const change = await record(wanted)
  if (!isOf(change, kind)) throw new Error(`The example wrote down ${change.kind} for ${kind}`)
  return change
}

const isOf = <K extends Made>(change: Awaited<ReturnType<Record>>, kind: K): change is ChangeOf<K> =>
  change.kind === kind
