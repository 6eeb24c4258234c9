import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLastAdministrator } from './last-administrator.ts'
import type { Member } from './people.repository.ts'

const at = new Date('2026-03-02T02:00:00Z')
const day = 24 * 60 * 60 * 1000
const instant = fc.integer({ min: -5, max: 5 }).map((days) => new Date(at.getTime() + days * day))
const member = fc.record({
  role: fc.constantFrom<Member['role'][]>('administrator', 'internal_assessor'),
  validFrom: instant,
  validTo: fc.option(instant),
})
const unseen = { unitId: null, unitName: null, grantedByName: null }
const members = fc.array(member, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(
    (each, n): Member => ({
      ...each,
      membershipId: `${n}`,
      personId: `${n}`,
      name: '',
      email: '',
      ...unseen,
    }),
  ),
)

const administersNow = ({ role, validFrom, validTo }: Member) =>
  role === 'administrator' && validFrom <= at && (validTo === null || validTo > at)

test('whoever is ended or taken back, an institution that has an administrator keeps one', () => {
  fc.assert(
    fc.property(members, ([first, ...others]) => {
      if (first === undefined || ![first, ...others].some(administersNow)) return
      if (!isLastAdministrator(first, [first, ...others], at)) expect(others.some(administersNow)).toBe(true)
    }),
  )
})

test('a role that is still to begin can always be taken back', () => {
  fc.assert(
    fc.property(members, (all) => {
      for (const each of all.filter(({ validFrom }) => validFrom > at))
        expect(isLastAdministrator(each, all, at)).toBe(false)
    }),
  )
})
