import { expect, test } from 'vitest'
import type { MemberSecurity, Role } from '../../lib/api/contract.ts'
import { whomItConcerns } from './whom-it-concerns.ts'

const person = (name: string, roles: Role[], hasTotp = false, lentRoles: Role[] = []): MemberSecurity => ({
  ...{ personId: name, name, email: `${name}@contoh.go.id`, roles, lentRoles, hasTotp },
  ...{ passkeys: 0, canBeReleased: true },
})
const people = [
  person('rina', ['internal_assessor', 'administrator']),
  person('yusuf', ['coordinator']),
  person('dedi', ['internal_assessor'], true),
]
const namesFor = (required: Role[], chosen: Role[]) =>
  whomItConcerns(people, { required, chosen }).map(({ name }) => name)

test('whoever holds a role that asks from now on, and has no code application, is concerned', () => {
  expect(namesFor([], ['internal_assessor', 'coordinator'])).toEqual(['rina', 'yusuf'])
})

test('whoever fills in on a colleague’s behalf is concerned by the colleague’s role', () => {
  const putu = person('putu', [], false, ['data_entry_officer'])
  const concerned = whomItConcerns([...people, putu], { required: [], chosen: ['data_entry_officer'] })

  expect(concerned.map(({ name }) => name)).toEqual(['putu'])
})

test('nobody is concerned by a role that asked before or asks no longer', () => {
  expect(namesFor(['internal_assessor'], ['internal_assessor'])).toEqual([])
  expect(namesFor(['coordinator'], [])).toEqual([])
})
