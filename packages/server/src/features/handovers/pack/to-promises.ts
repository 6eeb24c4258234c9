import type { listOpenRequests } from '../../contributions/usecases/list-open-requests.ts'
import type { CoordinationTeams } from '../../coordination-team/coordination-team.presenter.ts'
import type { Talks } from '../../interviews/usecases/read-talks.ts'
import type { ReviewDue, UnfinishedPolicy } from '../../policies/usecases/list-unfinished.ts'
import type { OpenRecommendation } from '../../recommendations/usecases/list-open-recommendations.ts'
import type { TaskWithDoers } from '../../reminders/usecases/list-tasks-with-doers.ts'
import type { OpenPromise } from './promise.ts'
import type { DelegationRow, UnsentRow } from './sources.repository.ts'

/** Of which edition and year an assessment is. */
export type RoundOf = ReadonlyMap<string, { readonly editionId: string; readonly year: number }>

/** By the clock of the institution. */
export type DayOf = (instant: Date) => string

const nobody = { ownerIds: [], ownerName: null, unitIds: [], unitName: null, next: null }
const ofPerson = (id: string, name: string) => ({ ...nobody, ownerIds: [id], ownerName: name })

export function fromRecommendation(each: OpenRecommendation): OpenPromise {
  const { id, text, state, year, editionId, indicatorCode, unitId, unitName, ownerId, ownerName } = each
  return {
    ...{ kind: 'recommendation', key: `recommendation:${id}`, text, year, next: state, dueOn: each.dueOn },
    ...{ ownerIds: ownerId === null ? [] : [ownerId], ownerName },
    ...{ unitIds: unitId === null ? [] : [unitId], unitName },
    places: indicatorCode === null ? [] : [{ editionId, code: indicatorCode }],
  }
}

type OpenRequest = Awaited<ReturnType<typeof listOpenRequests>>[number]

export function fromRequest({ request, unitName, year }: OpenRequest, rounds: RoundOf): OpenPromise[] {
  const round = rounds.get(request.assessmentId)
  if (round === undefined) return []
  const { id, question: text, dueOn, unitId, indicatorCode: code } = request
  const places = [{ editionId: round.editionId, code }]
  return [
    {
      ...nobody,
      kind: 'request',
      key: `request:${id}`,
      text,
      year,
      dueOn,
      unitIds: [unitId],
      unitName,
      places,
    },
  ]
}

/** What somebody else is told of as a task, and until when. */
const toldAsTasks = ['stage', 'confirmation', 'consolidation', 'signature', 'repair'] as const
type ToldAsTask = (typeof toldAsTasks)[number]
export type PromisedTask = TaskWithDoers & { readonly kind: ToldAsTask }

export const isPromise = (task: TaskWithDoers): task is PromisedTask =>
  toldAsTasks.some((kind) => kind === task.kind)

interface AboutTask {
  readonly names: ReadonlyMap<string, string>
  readonly rounds: RoundOf
  readonly dayOf: DayOf
}

/** Of those whose turn it is, not of their unit: what nobody can do now is for who answers for the whole. */
export function fromTask(task: PromisedTask, { names, rounds, dayOf }: AboutTask): OpenPromise {
  const { key, kind, year, stage, question, unit, dueAt, doerIds, indicatorCode: code } = task
  const round = rounds.get(task.assessmentId)
  return {
    ...{ ...nobody, kind, key, text: question ?? '', year, next: kind === 'stage' ? stage : null },
    ...{ dueOn: dueAt === null ? null : dayOf(new Date(dueAt.getTime() - 1)), unitName: unit?.name ?? null },
    ...{ ownerIds: doerIds, ownerName: doerIds.flatMap((id) => names.get(id) ?? []).join(', ') || null },
    places: code === null || round === undefined ? [] : [{ editionId: round.editionId, code }],
  }
}

const unitsOf = ({ officers }: Pick<UnfinishedPolicy, 'officers'>) => ({
  unitIds: officers.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])),
  unitName: officers.map(({ name }) => name).join(', ') || null,
})
const carriedBy = ({ carries }: Pick<UnfinishedPolicy, 'carries'>) => {
  const codes = new Map(
    carries.map(({ editionId, indicatorCode }) => [
      `${editionId}/${indicatorCode}`,
      { editionId, code: indicatorCode },
    ]),
  )
  return [...codes.values()]
}

export function fromPolicy(policy: UnfinishedPolicy): OpenPromise {
  const { id, subject: text, next } = policy
  return {
    ...{ ...nobody, kind: 'policy', key: `policy:${id}`, text, year: null, next: next.step, dueOn: next.to },
    ...{ ...unitsOf(policy), places: carriedBy(policy) },
  }
}

export function fromReview(policy: ReviewDue): OpenPromise {
  const { id, subject: text, dueOn } = policy
  return {
    ...{ ...nobody, kind: 'policy_review', key: `policy_review:${id}`, text, year: null, dueOn },
    ...{ ...unitsOf(policy), places: carriedBy(policy) },
  }
}

/** What a meeting decided is its members' business, whoever is written down to do it. */
export function fromTeam({ teams }: Pick<CoordinationTeams, 'teams'>): OpenPromise[] {
  return teams.flatMap(({ members, meetings }) =>
    meetings.flatMap(({ decisions }) =>
      decisions
        .filter(({ doneOn }) => doneOn === null)
        .map(({ id, text, owner, dueOn }) => ({
          ...{
            ...nobody,
            kind: 'team_decision' as const,
            key: `team_decision:${id}`,
            text,
            dueOn,
            year: null,
          },
          ownerIds: members.flatMap(({ personId }) => (personId === null ? [] : [personId])),
          ...{ ownerName: owner === '' ? null : owner, places: [] },
        })),
    ),
  )
}

export function fromTalks(
  { assessmentId, clarifications, objections, isOpen }: Talks,
  rounds: RoundOf,
  dayOf: DayOf,
): OpenPromise[] {
  const round = rounds.get(assessmentId)
  if (round === undefined || !isOpen) return []
  const { editionId, year } = round
  return [
    ...clarifications
      .filter(({ answers }) => answers.length === 0)
      .map(({ id, text, dueAt, code }) => ({
        ...{ ...nobody, kind: 'clarification' as const, key: `clarification:${id}`, text, year },
        ...{ dueOn: dayOf(dueAt), places: [{ editionId, code }] },
      })),
    ...objections
      .filter(({ answer }) => answer === null)
      .map(({ id, text, byId, byName, code }) => ({
        ...{ ...ofPerson(byId, byName), kind: 'objection' as const, key: `objection:${id}`, text, year },
        ...{ dueOn: null, places: [{ editionId, code }] },
      })),
  ]
}

/** The text itself is not told: it is not said yet. */
export function fromUnsent(
  { assessment_id, code, field, updated_by, updated_by_name }: UnsentRow,
  rounds: RoundOf,
): OpenPromise[] {
  const round = rounds.get(assessment_id)
  if (round === undefined) return []
  return [
    {
      ...{ ...ofPerson(updated_by, updated_by_name), kind: 'unsent_text', text: '', next: field },
      ...{ key: `unsent_text:${assessment_id}:${code}:${field}`, year: round.year, dueOn: null },
      places: [{ editionId: round.editionId, code }],
    },
  ]
}

export function fromDelegation(each: DelegationRow, dayOf: DayOf): OpenPromise {
  const { id, giverId, giverName, delegateId, delegateName, indicatorCodes, validTo, editionId, year } = each
  return {
    ...{
      ...nobody,
      kind: 'delegation',
      key: `delegation:${id}`,
      text: `${giverName} → ${delegateName}`,
      year,
    },
    ...{ ownerIds: delegateId === null ? [giverId] : [giverId, delegateId], ownerName: delegateName },
    ...{ dueOn: dayOf(new Date(validTo.getTime() - 1)) },
    places: indicatorCodes.map((code) => ({ editionId, code })),
  }
}
