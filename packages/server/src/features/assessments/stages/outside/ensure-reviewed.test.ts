import { roundKinds, stageMoves } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ensureReviewed } from './ensure-reviewed.ts'
import { marksLeft } from './review-marks.ts'

const codes = ['1', '2', '3', '4']
const by = { byName: 'rita', at: new Date(0), note: '', version: 1 }
/** By indicator, what the review says of it; undefined: nothing. */
const anyMarks = fc.array(
  fc.option(fc.record({ valid: fc.boolean(), isCurrent: fc.boolean() }), { nil: undefined }),
  { minLength: codes.length, maxLength: codes.length },
)
const reviewsOf = (marks: readonly ({ valid: boolean; isCurrent: boolean } | undefined)[]) =>
  new Map(
    codes.flatMap((code, at) => {
      const mark = marks[at]
      return mark === undefined ? [] : [[code, { ...mark, ...by }] as const]
    }),
  )

test('each value is marked valid, marked not valid or not marked, and only a mark on what stands there now counts', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const { unmarked, invalid } = marksLeft(codes, { reviews: reviewsOf(marks) })
      for (const [at, code] of codes.entries()) {
        const mark = marks[at]
        expect(unmarked.includes(code)).toBe(mark?.isCurrent !== true)
        expect(invalid.includes(code)).toBe(mark?.isCurrent === true && !mark.valid)
      }
    }),
  )
})

const anyReason = fc.constantFrom(undefined, '', '  ', 'reviu dilakukan di luar')
const anyKind = fc.constantFrom(...roundKinds)
const anyUnmarked = fc.subarray(codes)
const fate = (act: () => ReturnType<typeof ensureReviewed>) => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

const anyAsking = fc.constantFrom('open_consolidation' as const, 'publish' as const)

test('an evaluation is consolidated, and published, with every value marked, or with a reason that is kept with what was left', () => {
  fc.assert(
    fc.property(anyAsking, anyKind, anyUnmarked, anyReason, (asking, roundKind, unmarked, withoutMarks) => {
      const move = { move: asking, withoutMarks }
      const found = fate(() => ensureReviewed(move, { roundKind, unmarked }))
      const isLeft = roundKind === 'evaluation' && unmarked.length > 0
      if (!isLeft) expect(found).toBeUndefined()
      else if ((withoutMarks ?? '').trim() === '')
        expect(found).toMatchObject({ kind: { code: 'assessments.values_unmarked' } })
      else expect(found).toEqual({ indicatorCodes: unmarked, reason: withoutMarks })
    }),
  )
})

test('no other step asks for marks, and none keeps the reason', () => {
  const others = stageMoves.filter((move) => move !== 'open_consolidation' && move !== 'publish')
  fc.assert(
    fc.property(
      fc.constantFrom(...others),
      anyKind,
      anyUnmarked,
      anyReason,
      (move, roundKind, unmarked, why) => {
        expect(ensureReviewed({ move, withoutMarks: why }, { roundKind, unmarked })).toBeUndefined()
      },
    ),
  )
})
