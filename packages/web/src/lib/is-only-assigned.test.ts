import { expect, test } from 'vitest'
import type { Session } from './api/contract.ts'
import { isOnlyAssigned } from './is-only-assigned.ts'

type Membership = Session['memberships'][number]

const holding = (...roles: readonly Membership['role'][]) => ({
  memberships: roles.map(
    (role): Membership => ({
      role,
      institution: { id: 'kota', slug: 'kota', name: 'Kota', sample: false },
      unit: null,
      validTo: null,
    }),
  ),
})

test.each([
  ['an external assessor', holding('external_assessor'), true],
  ['a member of the review as well', holding('external_assessor', 'score_reviewer'), true],
  ['an assessor who also works there', holding('external_assessor', 'internal_assessor'), false],
  ['the operator of the ministry', holding('national_operator'), false],
  ['who holds no role there', holding(), false],
])('%s comes only by assignment: %s', (_, session, only) => {
  expect(isOnlyAssigned(session, 'kota')).toBe(only)
  expect(isOnlyAssigned(session, 'elsewhere')).toBe(false)
})
