import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as assessments from '../features/assessments/assessments.policy.ts'
import * as institutions from '../features/institutions/institutions.policy.ts'
import type { Membership } from '../platform/database/actor.ts'

const policies = {
  canSeeInstitution: institutions.canSeeInstitution,
  canAdminister: institutions.canAdminister,
  canSeeAssessment: onAssessment(assessments.canSeeAssessment),
  canRate: onAssessment(assessments.canRate),
  canJudgeCriteria: onAssessment(assessments.canJudgeCriteria),
  canWrite: onAssessment(assessments.canWrite),
  canSetTarget: onAssessment(assessments.canSetTarget),
}

/** Who may, by the roles held in that institution. */
const table: Record<keyof typeof policies, readonly Membership['role'][]> = {
  canSeeInstitution: ['administrator', 'internal_assessor'],
  canAdminister: ['administrator'],
  canSeeAssessment: ['administrator', 'internal_assessor'],
  canRate: ['internal_assessor'],
  canJudgeCriteria: ['internal_assessor'],
  canWrite: ['internal_assessor'],
  canSetTarget: ['administrator'],
}

test('every permission there is stands in the table', () => {
  const written = [...Object.keys(institutions), ...Object.keys(assessments)]

  expect(Object.keys(table).sort()).toEqual(written.sort())
})

test.each(Object.entries(policies))('%s follows the table for any set of memberships', (name, can) => {
  const allowed = Object.entries(table).find(([each]) => each === name)?.[1] ?? []
  const membership = fc.record({
    institutionId: fc.constantFrom('here', 'elsewhere'),
    role: fc.constantFrom<Membership['role']>('administrator', 'internal_assessor'),
  })

  fc.assert(
    fc.property(fc.array(membership, { maxLength: 4 }), (memberships) => {
      const holds = memberships.some(
        ({ institutionId, role }) => institutionId === 'here' && allowed.includes(role),
      )
      expect(can({ memberships }, 'here')).toBe(holds)
    }),
  )
})

function onAssessment(can: typeof assessments.canRate) {
  return (actor: Parameters<typeof can>[0], institutionId: string) => can(actor, { institutionId })
}
