import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as assessments from '../features/assessments/assessments.policy.ts'
import * as imports from '../features/imports/imports.policy.ts'
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
  canMoveEdition: onAssessment(assessments.canMoveEdition),
  canBringTables: imports.canBringTables,
  canImportRatings: imports.canImportRatings,
}

/** Who may, by the roles held in that institution: any of these, or all of those. */
const table: Record<keyof typeof policies, Needed> = {
  canSeeInstitution: { any: ['administrator', 'internal_assessor'] },
  canAdminister: { any: ['administrator'] },
  canSeeAssessment: { any: ['administrator', 'internal_assessor'] },
  canRate: { any: ['internal_assessor'] },
  canJudgeCriteria: { any: ['internal_assessor'] },
  canWrite: { any: ['internal_assessor'] },
  canSetTarget: { any: ['administrator'] },
  canMoveEdition: { any: ['administrator'] },
  canBringTables: { any: ['administrator'] },
  canImportRatings: { all: ['administrator', 'internal_assessor'] },
}

type Roles = readonly Membership['role'][]
type Needed = { readonly any: Roles } | { readonly all: Roles }

function isMet(needed: Needed, held: Roles): boolean {
  return 'all' in needed
    ? needed.all.every((role) => held.includes(role))
    : needed.any.some((role) => held.includes(role))
}

test('every permission there is stands in the table', () => {
  const written = [...Object.keys(institutions), ...Object.keys(assessments), ...Object.keys(imports)]

  expect(Object.keys(table).sort()).toEqual(written.sort())
})

test.each(Object.entries(policies))('%s follows the table for any set of memberships', (name, can) => {
  const needed = Object.entries(table).find(([each]) => each === name)?.[1] ?? { any: [] }
  const membership = fc.record({
    institutionId: fc.constantFrom('here', 'elsewhere'),
    role: fc.constantFrom<Membership['role']>('administrator', 'internal_assessor'),
  })

  fc.assert(
    fc.property(fc.array(membership, { maxLength: 4 }), (memberships) => {
      const held = memberships.flatMap(({ institutionId, role }) => (institutionId === 'here' ? [role] : []))
      expect(can({ memberships }, 'here')).toBe(isMet(needed, held))
    }),
  )
})

function onAssessment(can: typeof assessments.canRate) {
  return (actor: Parameters<typeof can>[0], institutionId: string) => can(actor, { institutionId })
}
