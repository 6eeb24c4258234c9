import { type MemberRole, memberRoles } from '@undagi/permissions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examiningRole, hindranceOf, ownersOf } from './examinations.policy.ts'

const kinds = ['self_assessment', 'evaluation', 'monitoring'] as const
const assigned = [{ assessmentId: 'this one', duty: 'judging' as const, indicatorCodes: null }]
const where = { institutionId: 'here', assessmentId: 'this one' }
const as = (...roles: readonly MemberRole[]) => ({
  memberships: roles.map((role) => ({ institutionId: 'here', role, assigned })),
})

test('an assessor from outside judges no self-assessment, and judges first where they may', () => {
  for (const roundKind of kinds) {
    const assessed = { ...where, roundKind, stage: 'filling' } as const
    const isOwn = roundKind === 'self_assessment'
    expect(examiningRole(as('external_assessor'), assessed)).toBe(isOwn ? undefined : 'external_assessor')
    const both = examiningRole(as('internal_assessor', 'external_assessor'), assessed)
    expect(both).toBe(isOwn ? 'internal_assessor' : 'external_assessor')
  }
})

test('whatever else somebody is, no other role and no role elsewhere lets them judge', () => {
  const others = memberRoles.filter(
    (role) => !['external_assessor', 'person_in_charge', 'internal_assessor'].includes(role),
  )
  fc.assert(
    fc.property(fc.subarray(others), fc.constantFrom(...kinds), (held, roundKind) => {
      expect(examiningRole(as(...held), { ...where, roundKind, stage: 'filling' })).toBeUndefined()
    }),
  )
  expect(
    examiningRole(as(...memberRoles), {
      ...where,
      ...{ institutionId: 'there', roundKind: 'evaluation', stage: 'filling' },
    }),
  ).toBeUndefined()
})

test('whoever brought the document, or wrote it into the book that Undagi offers it from, judges it no more than who offered it', () => {
  const offer = { authorId: 'offers', onBehalfOf: null, origin: null }
  const revision = { authorId: 'brings' }
  const recorders = [{ personId: 'writes' }]
  expect(ownersOf({ offer, revision, recorders })).toEqual(['offers', null, 'brings'])
  const byItself = ownersOf({ offer: { ...offer, origin: 'coordination_team' }, revision, recorders })
  // that a round was opened or a colleague recorded something else makes it nobody's
  expect(byItself).toEqual(['writes', null, 'brings'])
})

test('nobody judges what they offered, in whatever role, and also not what a helper offered for them', () => {
  const roles = fc.constantFrom('external_assessor', 'person_in_charge', 'internal_assessor')
  fc.assert(
    fc.property(roles, fc.option(roles, { nil: undefined }), (role, examinedAs) => {
      expect(hindranceOf('me', role, { offeredBy: ['me', null], examinedAs })).toBe('own_offer')
      expect(hindranceOf('me', role, { offeredBy: ['helper', 'me'], examinedAs })).toBe('own_offer')
    }),
  )
})
