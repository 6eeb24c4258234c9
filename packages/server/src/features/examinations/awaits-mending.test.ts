import { assessmentStates, isSent } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { awaitsMending } from './awaits-mending.ts'

test('what was given back inside waits to be mended until the assessment is sent, and no longer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...assessmentStates), (stage) => {
      expect(awaitsMending({ stage, isAskedFromOutside: false })).toBe(!isSent(stage))
    }),
  )
})

test('what an assessor from outside asks back waits while it can be judged again', () => {
  const waits = assessmentStates.filter((stage) => awaitsMending({ stage, isAskedFromOutside: true }))
  expect(waits).toEqual(expect.arrayContaining(['document_review', 'interview', 'site_visit']))
  for (const stage of ['score_review', 'consolidation', 'published']) expect(waits).not.toContain(stage)
})
