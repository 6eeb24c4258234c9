import {
  assignedRoles,
  isExternalRole,
  isInForce,
  limitTo,
  memberRoles,
  recordingRoles,
  tokenScopeNames,
} from '@undagi/permissions'
import { z } from 'zod'
import {
  type Actor,
  type HeldDelegation,
  type Membership,
  type RequestIdentity,
  SessionNotValid,
} from './actor.ts'
import { toldOfPersonSchema, withAssignments } from './assigned-to.ts'
import type { StatementBatch } from './statement-batch.ts'

const beginRequestRow = z.strictObject({
  person_id: z.string(),
  person_name: z.string(),
  on_behalf_of: z.string().nullable(),
  institutions: z.array(z.string()).nullable(),
  roles: z.array(z.enum(memberRoles)).nullable(),
  delegations: z.array(
    z.strictObject({
      id: z.string(),
      ...{ institutionId: z.string(), assessmentId: z.string(), indicatorCodes: z.array(z.string()) },
      ...{ giverId: z.string(), giverName: z.string(), giverRoles: z.array(z.enum(memberRoles)) },
      ...{ from: z.coerce.date(), until: z.coerce.date() },
    }),
  ),
  /** Of who judges from outside. */
  assignments: toldOfPersonSchema.nullable(),
  /** Of who would record letters of the ministry: where it acts itself. */
  ministry: z.array(z.string()).nullable(),
  /** Of a token. */
  scopes: z.array(z.enum(tokenScopeNames)).optional(),
})

/** Each is asked only for whom it matters. */
const assignments = `CASE WHEN begun.roles && '{${assignedRoles.join()}}' THEN undagi.assignments_of_actor() END AS assignments`
const ministry = `CASE WHEN begun.roles && '{${recordingRoles.join()}}' THEN undagi.ministry_beside_actor() END AS ministry`
const besides = `${assignments}, ${ministry}`

const ofSession = `SELECT begun.*, ${besides} FROM undagi.begin_request($1, $2) AS begun`

/** What a colleague has lent is for the person, not for a program. */
const ofToken = `SELECT begun.*, '[]'::jsonb AS delegations, ${besides} FROM undagi.begin_token_request($1, $2) AS begun`

/** The statement that makes a transaction this person's; every batch of a request starts with it. */
export async function beginRequest(batch: StatementBatch, request: RequestIdentity): Promise<Actor> {
  const { token, apiToken, at } = request
  const { rows } =
    apiToken === undefined
      ? await batch.add({ text: ofSession }, [token, at])
      : await batch.add({ text: ofToken }, [apiToken, at])
  const [row] = rows
  if (row === undefined) throw new SessionNotValid()
  const {
    person_id,
    person_name,
    on_behalf_of,
    institutions,
    roles,
    delegations,
    assignments: told,
    ministry: withMinistry,
    scopes,
  } = beginRequestRow.parse(row)
  const seats = zip(institutions ?? [], roles ?? []).map((seat) => toSeat(seat, withMinistry))
  const held = withAssignments(seats, told)
  // Who was only lent something is a visitor too.
  const outside = held.length === 0 || held.some(({ role }) => isExternalRole(role))
  request.trail?.isFrom(person_id, { outside })
  return {
    ...{ personId: person_id, name: person_name, onBehalfOf: on_behalf_of },
    memberships: scopes === undefined ? held : limitTo(held, scopes),
    // The database leaves out what is not in force; the rule stands once more where it is proved.
    delegations: delegations.map(toDelegation).filter((each) => isInForce(each, at.getTime())),
  }
}

type DelegationRow = z.infer<typeof beginRequestRow>['delegations'][number]

function toDelegation({ from, until, ...row }: DelegationRow): HeldDelegation {
  return { ...row, fromMs: from.getTime(), untilMs: until.getTime(), withdrawnMs: null }
}

/** Null: it was not asked, because it does not matter. */
function toSeat(seat: Membership, withMinistry: readonly string[] | null): Membership {
  if (withMinistry === null || withMinistry.includes(seat.institutionId)) return seat
  return { ...seat, withoutMinistry: true }
}

/** PostgreSQL gives one array per column. */
function zip(institutions: readonly string[], roles: readonly Membership['role'][]): Membership[] {
  return roles.flatMap((role, position) => {
    const institutionId = institutions[position]
    return institutionId === undefined ? [] : [{ institutionId, role }]
  })
}
