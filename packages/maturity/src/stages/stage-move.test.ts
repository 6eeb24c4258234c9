import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyMove, anyRoundKind } from '../testing/any-stage-events.ts'
import { type AssessmentState, assessmentStates } from './stage.ts'
import { isAtItsEnd, movesFrom, type StageMove, stateAfter } from './stage-move.ts'

// The machine, written as people would read it: from where, by what, to where. Whatever is not written must be refused.
const evaluation = `
filling          send_for_verification  verification
verification     return                 filling
verification     verify                 signing
signing          return                 filling
signing          submit                 submitted
submitted        reopen                 filling
submitted        open_document_review   document_review
document_review  open_interview         interview
interview        open_site_visit        site_visit
interview        open_score_review      score_review
site_visit       open_score_review      score_review
score_review     return_to_assessors    interview
score_review     open_consolidation     consolidation
consolidation    return_to_assessors    interview
consolidation    publish                published`

const monitoring = evaluation
  .split('\n')
  .filter((line) => !/interview|site_visit/u.test(line))
  .concat(
    'document_review open_score_review score_review',
    'score_review return_to_assessors document_review',
  )
  .join('\n')

const selfAssessment = evaluation
  .split('\n')
  .filter((line) => !/document_review|interview|site_visit|score_review|consolidation|publish/u.test(line))
  .join('\n')

test.each([
  ['evaluation', evaluation, 'interview'],
  ['monitoring', monitoring, 'document_review'],
  ['self_assessment', selfAssessment, null],
] as const)(
  'a round of the kind %s moves as it is written, and in no other way',
  (kind, written, lastJudged) => {
    const found = assessmentStates.flatMap((state) =>
      movesFrom({ kind, state, lastJudged }).map(
        (move) => `${state} ${move} ${stateAfter({ kind, state, lastJudged }, move)}`,
      ),
    )

    expect(found.toSorted()).toEqual(
      written
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.replaceAll(/ +/gu, ' '))
        .toSorted(),
    )
  },
)

test('the review sends back to the visit where there was one', () => {
  const standing = { kind: 'evaluation', state: 'score_review', lastJudged: 'site_visit' } as const

  expect(stateAfter(standing, 'return_to_assessors')).toBe('site_visit')
})

test('nothing leads to a publication that was not sent and signed before', () => {
  fc.assert(
    fc.property(anyRoundKind, fc.array(anyMove, { maxLength: 40 }), (kind, moves) => {
      const passed = walk(kind, moves)
      const published = passed.indexOf('published')
      if (published !== -1) expect(passed.slice(0, published)).toContain('submitted')
      const submitted = passed.indexOf('submitted')
      if (submitted !== -1) expect(passed.slice(0, submitted)).toContain('signing')
    }),
    { numRuns: 500 },
  )
})

test('a round whose assessment is at its end has nothing before it but, unpublished, to be reopened', () => {
  for (const kind of ['self_assessment', 'evaluation', 'monitoring'] as const) {
    const ends = assessmentStates.filter((state) => isAtItsEnd(kind, state))
    const following = ends.flatMap((state) => movesFrom({ kind, state, lastJudged: null }))
    expect(following).toEqual(kind === 'self_assessment' ? ['reopen'] : [])
  }
})

test('monitoring never comes to an interview or a visit', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
      const passed = walk('monitoring', moves)
      expect(passed).not.toContain('interview')
      expect(passed).not.toContain('site_visit')
    }),
  )
})

function walk(kind: Parameters<typeof stateAfter>[0]['kind'], moves: readonly StageMove[]) {
  const passed: AssessmentState[] = ['filling']
  let lastJudged: AssessmentState | null = null
  for (const move of moves) {
    const state: AssessmentState = passed.at(-1) ?? 'filling'
    const after: AssessmentState | null = stateAfter({ kind, state, lastJudged }, move)
    if (after === null) continue
    if (['document_review', 'interview', 'site_visit'].includes(after)) lastJudged = after
    passed.push(after)
  }
  return passed
}
