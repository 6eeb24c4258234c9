import { invalidRequest } from '../../platform/http/request.errors.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureAdministrator } from '../institutions/institutions.usecases.ts'
import { lastAdministrator, membershipExists, membershipNotFound } from './people.errors.ts'
import { type PersonView, presentPeople } from './people.presenter.ts'
import {
  addMember,
  endMembership as endMembershipRow,
  listMembers,
  type Member,
} from './people.repository.ts'

const endsBeforeItStarts = { path: '/validTo', message: 'Akhir masa berlaku harus sesudah awalnya.' }

interface NewPerson {
  readonly institutionId: string
  readonly name: string
  readonly email: string
  readonly role: Member['role']
  readonly validFrom?: string | undefined
  readonly validTo?: string | null | undefined
  readonly initialPassword: string
}

export async function listPeople(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<PersonView[]> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureAdministrator(actor, institutionId)
    return presentPeople(await listMembers(db, institutionId))
  })
}

export async function addPerson(person: NewPerson, context: RequestContext): Promise<PersonView> {
  const { database, request, signIn } = context
  const { institutionId, name, role, initialPassword } = person
  const email = person.email.toLowerCase()
  const validFrom = person.validFrom === undefined ? request.at : new Date(person.validFrom)
  const validTo = person.validTo == null ? null : new Date(person.validTo)
  await database.asActor(request, async ({ actor }) => ensureAdministrator(actor, institutionId))
  if (validTo !== null && validTo <= validFrom) throw invalidRequest({ errors: [endsBeforeItStarts] })
  // Sign-in has its own tables and its own transaction; an account without a membership can do nothing.
  await signIn.ensureAccount({ name, email, password: initialPassword })
  return database.asActor(request, async ({ db, actor }) => {
    ensureAdministrator(actor, institutionId)
    const members = await listMembers(db, institutionId)
    const holds = members.some(
      (member) => member.email === email && overlaps(member, { role, validFrom, validTo }),
    )
    if (holds) throw membershipExists()
    await addMember(db, { institutionId, name, email, role, validFrom, validTo })
    return getPerson(await listMembers(db, institutionId), email)
  })
}

export async function endMembership(
  { institutionId, membershipId }: { institutionId: string; membershipId: string },
  { database, request }: RequestContext,
): Promise<void> {
  await database.asActor(request, async ({ db, actor }) => {
    ensureAdministrator(actor, institutionId)
    const members = await listMembers(db, institutionId)
    const ending = members.find((member) => member.membershipId === membershipId)
    if (ending === undefined) throw membershipNotFound()
    if (isLastAdministrator(ending, members, request.at)) throw lastAdministrator()
    if (!(await endMembershipRow(db, membershipId))) throw membershipNotFound()
  })
}

type Period = Pick<Member, 'role' | 'validFrom' | 'validTo'>

function overlaps(held: Period, wanted: Period): boolean {
  if (held.role !== wanted.role) return false
  const startsInTime = wanted.validTo === null || held.validFrom < wanted.validTo
  return startsInTime && (held.validTo === null || wanted.validFrom < held.validTo)
}

function isLastAdministrator(ending: Member, members: readonly Member[], at: Date): boolean {
  if (ending.role !== 'administrator') return false
  return !members.some(
    ({ membershipId, role, validFrom, validTo }) =>
      membershipId !== ending.membershipId &&
      role === 'administrator' &&
      validFrom <= at &&
      (validTo === null || validTo > at),
  )
}

function getPerson(members: readonly Member[], email: string): PersonView {
  const person = presentPeople(members).find((each) => each.email === email)
  if (person === undefined) throw new Error('A member just added is not in the list')
  return person
}
