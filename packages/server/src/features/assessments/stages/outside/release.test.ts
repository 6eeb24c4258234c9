import { assessmentStates, judgedOutside, judgingStages, roundKinds } from '@undagi/maturity'
import { duties, type MemberRole, memberRoles } from '@undagi/permissions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { releaseOf, seenStages } from './release.ts'

const judges: readonly MemberRole[] = ['external_assessor', 'score_reviewer', 'national_operator']
const institutionId = 'here'
const assigned = duties.map((duty) => ({ assessmentId: 'this one', duty, indicatorCodes: null }))
const anyDraft = fc.option(fc.record({ shown: fc.boolean() }))
const anyStages = fc.record({
  roundKind: fc.constantFrom(...roundKinds),
  lastJudged: fc.option(fc.constantFrom(...judgedOutside)),
})
const anyState = fc.constantFrom(...assessmentStates)

interface Looking {
  readonly roles: readonly MemberRole[]
  readonly stage: (typeof assessmentStates)[number]
  readonly stages: {
    readonly roundKind: (typeof roundKinds)[number]
    readonly lastJudged: (typeof judgedOutside)[number] | null
  }
  readonly draft: { readonly shown: boolean } | null
}

const seenBy = ({ roles, stage, stages, draft }: Looking) =>
  seenStages(
    { memberships: roles.map((role) => ({ institutionId, role, assigned })) },
    { row: { id: 'this one', institutionId, stage }, stages, release: releaseOf(stage, draft) },
  )

test('whoever works for the institution sees no value from outside before it is published or shown by a letter', () => {
  const ofInstitution = memberRoles.filter((role) => !judges.includes(role))
  fc.assert(
    fc.property(fc.subarray(ofInstitution), anyState, anyStages, anyDraft, (roles, stage, stages, draft) => {
      fc.pre(stage !== 'published' && draft?.shown !== true)
      const seen = seenBy({ roles, stage, stages, draft })
      expect(seen.filter((each) => each !== 'self_assessment')).toEqual([])
    }),
  )
})

test('whoever comes from outside sees nothing before the institution has sent it', () => {
  fc.assert(
    fc.property(fc.constantFrom('score_reviewer', 'national_operator'), anyStages, (role, stages) => {
      for (const stage of ['filling', 'verification', 'signing'] as const)
        expect(
          seenBy({ roles: [role], stage, stages: { ...stages, lastJudged: null }, draft: null }),
        ).toEqual([])
    }),
  )
})

test('what is published is seen in every stage that was opened, in order', () => {
  fc.assert(
    fc.property(anyStages, anyDraft, (stages, draft) => {
      const seen = seenBy({ roles: ['internal_assessor'], stage: 'published', stages, draft })
      expect(seen).toEqual(judgingStages.filter((each) => seen.includes(each)))
      expect(seen).toContain('self_assessment')
    }),
  )
})
