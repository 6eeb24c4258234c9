import { isUnitRole } from '@undagi/permissions'
import { enrolMember } from '../features/people/people.repository.ts'
import { insertAccount } from '../features/session/accounts.repository.ts'
import { selectActiveUnits } from '../features/units/units.repository.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import type { ExampleData } from './example-data.ts'
import type { ExampleLoad } from './load-example-data.ts'

/** Those of the example by e-mail address. */
export type ExamplePeople = Map<string, { readonly personId: string; readonly name: string }>

type ExamplePerson = ExampleData['people'][number]

/** Accounts, and the roles of the whole institution: whoever acts in the example is there before its units are. */
export async function enrolPeople(db: Sql, institutionId: string, load: ExampleLoad): Promise<ExamplePeople> {
  const people = new Map<string, { personId: string; name: string }>()
  for (const person of load.example.people) {
    const { name, email, roles, givenBy } = person
    await insertAccount(db, { name, email, passwordHash: load.passwordHash })
    const grantedBy = giverOf(givenBy, people)
    for (const role of roles.filter((each) => !isUnitRole(each))) {
      const member = { institutionId, name, email, role, grantedBy, ...termOf(person, load.at) }
      people.set(email, { personId: await enrolMember(db, member), name })
    }
  }
  for (const { name, email, validFrom, validTo } of load.example.operators) {
    await insertAccount(db, { name, email, passwordHash: load.passwordHash })
    const validUntil = validTo === undefined ? null : new Date(validTo)
    const term = { validFrom: new Date(validFrom), validTo: validUntil }
    const seat = { institutionId, name, email, role: 'national_operator', ...term } as const
    people.set(email, { personId: await enrolMember(db, seat), name })
  }
  return people
}

/** The roles of one unit, once there are units. */
export async function seatInUnits(
  db: Sql,
  institutionId: string,
  { people, load }: { people: ExamplePeople; load: ExampleLoad },
): Promise<void> {
  const units = await selectActiveUnits(db, institutionId)
  for (const person of load.example.people) {
    const { name, email, roles, unit, givenBy } = person
    const unitId = units.find((each) => each.name === unit)?.id ?? null
    const grantedBy = giverOf(givenBy, people)
    for (const role of roles.filter(isUnitRole)) {
      const member = { institutionId, name, email, role, unitId, grantedBy, ...termOf(person, load.at) }
      people.set(email, { personId: await enrolMember(db, member), name })
    }
  }
}

function termOf({ validFrom, validTo, endsAfterDays }: ExamplePerson, at: Date) {
  const days = 24 * 60 * 60 * 1000
  const ends = validTo === undefined ? null : new Date(validTo)
  const end = endsAfterDays === undefined ? ends : new Date(at.getTime() + endsAfterDays * days)
  return { validFrom: new Date(validFrom), validTo: end }
}

function giverOf(email: string | undefined, people: ExamplePeople): string | null {
  return email === undefined ? null : (people.get(email)?.personId ?? null)
}
