import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Membership, Person } from '../../../lib/api/contract.ts'
import { parsePeopleFilter, phases } from '../people-filter.ts'
import { filterMemberRows, toMemberRows } from './member-rows.ts'

const now = '2026-03-02T02:00:00.000Z'
const membership = (role: Membership['role'], validFrom: string, validTo: string | null): Membership => ({
  id: `${role} ${validFrom}`,
  role,
  validFrom: `${validFrom}T00:00:00.000Z`,
  validTo: validTo === null ? null : `${validTo}T00:00:00.000Z`,
  ...{ unit: null, grantedByName: null, allows: [] },
})
const rina: Person = {
  id: 'rina',
  name: 'Rina',
  email: 'rina@contoh.go.id',
  memberships: [
    membership('administrator', '2021-01-04', null),
    membership('internal_assessor', '2021-01-04', '2025-12-31'),
    membership('internal_assessor', '2027-01-01', null),
  ],
}
const dedi: Person = {
  id: 'dedi',
  name: 'Dedi',
  email: 'dedi@contoh.go.id',
  memberships: [membership('internal_assessor', '2021-01-04', '2025-12-31')],
}
const shown = (search: Record<string, unknown>) =>
  filterMemberRows(toMemberRows([rina, dedi], now), parsePeopleFilter(search)).map(
    ({ person, membership: { role }, phase }) => `${person.name} ${role} ${phase}`,
  )

test('unasked the list shows the roles that hold now', () => {
  expect(shown({})).toEqual(['Rina administrator berlaku'])
})

test('ended roles and roles to come are asked for', () => {
  expect(shown({ keadaan: 'berakhir' })).toEqual([
    'Rina internal_assessor berakhir',
    'Dedi internal_assessor berakhir',
  ])
  expect(shown({ keadaan: 'mendatang', peran: 'internal_assessor' })).toEqual([
    'Rina internal_assessor mendatang',
  ])
})

test('a role is given back only where nothing has taken its place', () => {
  const ended = toMemberRows([rina, dedi], now).filter(({ phase }) => phase === 'berakhir')

  expect(ended.map(({ person, canRestore }) => [person.name, canRestore])).toEqual([
    ['Rina', false],
    ['Dedi', true],
  ])
})

test('who operates for the ministry is not the institution’s to send away or to call back', () => {
  const memberships = [
    membership('national_operator', '2021-01-04', null),
    membership('national_operator', '2019-01-04', '2020-12-31'),
    membership('coordinator', '2021-01-04', null),
  ]
  const rows = toMemberRows([{ ...dedi, memberships }], now)

  expect(rows.map(({ canEnd, canRestore }) => [canEnd, canRestore])).toEqual([
    [false, false],
    [false, false],
    [true, false],
  ])
})

test('an address with nonsense shows what is shown unasked', () => {
  expect(parsePeopleFilter({ keadaan: 'lain', peran: 'bos', undangan: 7 })).toEqual({})
})

const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })

test('whatever the dates, each role stands in exactly one of the three lists, and in the whole one', () => {
  fc.assert(
    fc.property(instant, fc.option(instant), (from, to) => {
      const dated = { ...membership('administrator', '2021-01-04', null), validFrom: from.toISOString() }
      const person = { ...dedi, memberships: [{ ...dated, validTo: to?.toISOString() ?? null }] }
      const rows = toMemberRows([person], now)
      const places = phases.filter((keadaan) => filterMemberRows(rows, parsePeopleFilter({ keadaan })).length)

      expect(places).toHaveLength(2)
      expect(places).toContain('semua')
    }),
  )
})
