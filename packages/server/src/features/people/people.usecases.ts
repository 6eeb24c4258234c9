import { givenRoles, isExternalRole } from '@undagi/permissions'
import { refer } from '../../platform/audit/references.ts'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { invalidRequest } from '../../platform/http/request.errors.ts'
import type { RequestContext } from '../../request-context.ts'
import { ensureMay } from '../institutions/institutions.usecases.ts'
import { ensureStrongPassword, hasAccount, hashPassword, insertAccount } from '../session/session.usecases.ts'
import { selectActiveUnits } from '../units/usecases/list-units.ts'
import { appointmentWords, findAppointmentProblems, unitFor } from './appointment.ts'
import { isLastAdministrator } from './last-administrator.ts'
import { overlaps } from './overlaps.ts'
import {
  endRequired,
  invitationRequired,
  lastAdministrator,
  membershipExists,
  membershipNotFound,
  ministryAppoints,
} from './people.errors.ts'
import { type PersonView, presentPeople } from './people.presenter.ts'
import {
  addMember,
  cancelMembership,
  endMembership as endMembershipRow,
  enrolMember,
  listMembers,
  lockMembers,
  type Member,
} from './people.repository.ts'

const endsBeforeItStarts = { path: '/validTo', message: 'Akhir masa berlaku harus sesudah awalnya.' }

interface NewPerson {
  readonly institutionId: string
  readonly name: string
  readonly email: string
  readonly role: Member['role']
  readonly unitId?: string | null | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | null | undefined
  readonly initialPassword: string
}

export async function listPeople(
  institutionId: string,
  { database, request }: RequestContext,
): Promise<PersonView[]> {
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    return presentPeople(await listMembers(db, institutionId))
  })
}

export async function addPerson(person: NewPerson, context: RequestContext): Promise<PersonView> {
  const { database, request } = context
  const { institutionId, name, role, initialPassword } = person
  const unitId = unitFor(role, person.unitId ?? null)
  const email = person.email.toLowerCase()
  const validFrom = person.validFrom === undefined ? request.at : new Date(person.validFrom)
  const validTo = person.validTo == null ? null : new Date(person.validTo)
  const { actor } = await database.read(request, () => [])
  ensureMay(actor, 'manage_people', institutionId)
  if (validTo !== null && validTo <= validFrom) throw invalidRequest({ errors: [endsBeforeItStarts] })
  refuseIncomplete({ role, unitId, validTo })
  const isNewAccount = !(await hasAccount(database.signin, email))
  // Where a letter can prove the mailbox, nobody is given an account with a password that another has chosen.
  if (isNewAccount && context.letters.isOpen) throw invitationRequired()
  if (isNewAccount)
    await ensureStrongPassword({
      ...{ password: initialPassword, person: { name, email }, path: '/initialPassword' },
    })
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    await lockMembers(db, institutionId)
    const members = await listMembers(db, institutionId)
    // Whose account it is nobody here knows: another institution made it. Only who can sign in to it joins, by invitation.
    if (!isNewAccount && !members.some((member) => member.email === email)) throw invitationRequired()
    const holds = members.some(
      (member) => member.email === email && overlaps(member, { role, unitId, validFrom, validTo }),
    )
    if (holds) throw membershipExists()
    await ensureUnitHere(db, { institutionId, unitId })
    refer(db, { members: [{ name, email, role }] })
    // Sign-in has its own tables and its own transaction; an account without a membership can do nothing.
    if (isNewAccount && !(await createAccount({ name, email, password: initialPassword }, context)))
      throw invitationRequired()
    await addMember(db, { institutionId, name, email, role, unitId, validFrom, validTo })
    return getPerson(await listMembers(db, institutionId), email)
  })
}

function refuseIncomplete({ role, ...rest }: Pick<Member, 'role' | 'unitId' | 'validTo'>): void {
  const [problem] = findAppointmentProblems({ roles: [role], ...rest })
  if (problem === undefined) return
  const path = problem === 'unit_missing' ? '/unitId' : '/validTo'
  throw invalidRequest({ errors: [{ path, message: appointmentWords[problem] }] })
}

const unknownUnit = {
  path: '/unitId',
  message: 'Unit kerja ini tidak ada di instansi Anda, atau sudah berakhir.',
}

async function ensureUnitHere(
  db: Sql,
  { institutionId, unitId }: { institutionId: string; unitId: string | null },
): Promise<void> {
  if (unitId === null) return
  const here = await selectActiveUnits(db, institutionId)
  if (!here.some(({ id }) => id === unitId)) throw invalidRequest({ errors: [unknownUnit] })
}

/** Nothing can be refused after it. False: there is an account with this address by now, and it stays as it is. */
async function createAccount(
  { name, email, password }: { name: string; email: string; password: string },
  { database }: RequestContext,
): Promise<boolean> {
  return insertAccount(database.signin, { name, email, passwordHash: await hashPassword(password) })
}

interface MembershipAddress {
  readonly institutionId: string
  readonly membershipId: string
}

/** Ends a role now; one that has not begun is taken back and leaves nothing behind. */
export async function endMembership(
  { institutionId, membershipId }: MembershipAddress,
  { database, request, clock }: RequestContext,
): Promise<void> {
  await database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    await lockMembers(db, institutionId)
    const members = await listMembers(db, institutionId)
    const ending = members.find((member) => member.membershipId === membershipId)
    if (ending === undefined) throw membershipNotFound()
    ensureOwnToGive(ending)
    // Not the request's instant: whoever held the lock may have ended another one after this request began.
    if (isLastAdministrator(ending, members, clock.now())) throw lastAdministrator()
    refer(db, { members: [{ name: ending.name, email: ending.email, role: ending.role }] })
    const takeBack = ending.validFrom < request.at ? endMembershipRow : cancelMembership
    if (!(await takeBack(db, membershipId))) throw membershipNotFound()
  })
}

/** Gives an ended role back: a new membership from now on, so that the gap stays in the record. */
export async function restoreMembership(
  { institutionId, membershipId }: MembershipAddress,
  { database, request }: RequestContext,
): Promise<PersonView> {
  const { at } = request
  return database.asActor(request, async ({ db, actor }) => {
    ensureMay(actor, 'manage_people', institutionId)
    await lockMembers(db, institutionId)
    const members = await listMembers(db, institutionId)
    const ended = members.find((member) => member.membershipId === membershipId)
    if (ended === undefined) throw membershipNotFound()
    ensureOwnToGive(ended)
    const { name, email, role, unitId } = ended
    if (isExternalRole(role)) throw endRequired()
    const wanted = { role, unitId, validFrom: at, validTo: null }
    if (members.some((member) => member.email === email && overlaps(member, wanted))) throw membershipExists()
    refer(db, { members: [{ name, email, role }] })
    await addMember(db, { institutionId, name, email, ...wanted })
    return getPerson(await listMembers(db, institutionId), email)
  })
}

/** Whoever is evaluated neither sends the ministry away nor calls it back. */
function ensureOwnToGive({ role }: Member): void {
  if (!givenRoles.some((each) => each === role)) throw ministryAppoints()
}

function getPerson(members: readonly Member[], email: string): PersonView {
  const person = presentPeople(members).find((each) => each.email === email)
  if (person === undefined) throw new Error('A member just added is not in the list')
  return person
}

type FirstMember = Pick<Member, 'name' | 'email'> & { readonly institutionId: string; readonly at: Date }

/** Who founds an institution sets it up and begins to rate at once: both roles, from that instant. */
export async function enrolFounder(db: Sql, { at, ...member }: FirstMember): Promise<string> {
  const membership = { ...member, validFrom: at, validTo: null }
  await enrolMember(db, { ...membership, role: 'administrator' })
  return enrolMember(db, { ...membership, role: 'internal_assessor' })
}

/** Whoever invites looks at the people who are here already. */
export { appointmentWords, findAppointmentProblems, unitFor } from './appointment.ts'
export { overlaps } from './overlaps.ts'
export { enrolMember, listMembers, listMembersOfAll, lockMembers, type Member } from './people.repository.ts'
