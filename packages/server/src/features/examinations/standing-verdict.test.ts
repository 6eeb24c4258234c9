import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examinationState, standingVerdict } from './standing-verdict.ts'

const verdicts = fc.array(
  fc.record({
    verdict: fc.constantFrom('accepted', 'repair_asked', 'refused', 'taken_back'),
    revision: fc.integer({ min: 1, max: 5 }),
  }),
)

test('what was said last stands, in whatever order it is read, and nothing stands once it is taken back', () => {
  fc.assert(
    fc.property(verdicts, fc.boolean(), (said, isReversed) => {
      const rows = said.map((each, index) => ({ ...each, sequence: index + 1 }))
      const last = rows.at(-1)
      const standing = standingVerdict(isReversed ? rows.toReversed() : rows)
      expect(standing).toEqual(last?.verdict === 'taken_back' ? undefined : last)
    }),
  )
})

test('no verdict reaches a revision that came after it', () => {
  fc.assert(
    fc.property(verdicts, fc.integer({ min: 1, max: 6 }), (said, newest) => {
      const standing = standingVerdict(said.map((each, index) => ({ ...each, sequence: index + 1 })))
      const state = examinationState(standing, newest)
      if (standing === undefined) expect(state).toBe('waiting')
      else if (standing.revision < newest) expect(state).toBe('revised')
      else expect(state).toBe(standing.verdict)
    }),
  )
})
