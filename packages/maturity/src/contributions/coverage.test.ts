import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf, type PracticeReach, practiceReaches, practices, type UnitStatement } from './coverage.ts'

const done: UnitStatement = { applies: true, practice: 'done' }
const partly: UnitStatement = { applies: true, practice: 'partly' }
const not: UnitStatement = { applies: true, practice: 'not' }
const concernsNot: UnitStatement = { applies: false, practice: null }
const silent: UnitStatement = { applies: null, practice: null }
const practiceOpen: UnitStatement = { applies: true, practice: null }

const complete = [done, partly, not, concernsNot]
const anyStatement = fc.constantFrom(...complete, silent, practiceOpen)
const anyStatements = fc.array(anyStatement, { maxLength: 6 })

/** Everything that one unit can still say. */
function endingsOf(each: UnitStatement): readonly UnitStatement[] {
  if (each.applies === null) return complete
  return each.applies && each.practice === null ? [done, partly, not] : [each]
}

function allEndings(statements: readonly UnitStatement[]): readonly UnitStatement[][] {
  return statements.reduce<readonly UnitStatement[][]>(
    (sofar, each) => sofar.flatMap((before) => endingsOf(each).map((ending) => [...before, ending])),
    [[]],
  )
}

test.each<readonly [string, readonly UnitStatement[], PracticeReach | null]>([
  ['every unit that it concerns does it', [done, done, concernsNot], 'in_all'],
  ['one of them does it only in part', [done, partly], 'in_some'],
  ['one of them does not', [done, not], 'in_some'],
  ['none of them does', [not, not, concernsNot], 'nowhere'],
  ['it concerns none of those who were asked', [concernsNot], 'concerns_nobody'],
  ['a unit is silent that could do it or not', [done, silent], null],
  ['a unit is silent and others differ already', [done, not, silent], 'in_some'],
  ['nobody was asked', [], 'concerns_nobody'],
])('where %s, that is what is said', (_, statements, reach) => {
  expect(coverageOf(statements).reach).toBe(reach)
})

test('silence is not counted as no', () => {
  expect(coverageOf([done, silent, practiceOpen])).toMatchObject({
    ...{ asked: 3, answered: 2, unanswered: 1, applying: 2, notApplying: 0 },
    ...{ done: 1, partly: 0, not: 0, practiceUnsaid: 1, reach: null, possible: ['in_some', 'in_all'] },
  })
})

test('a unit that was never asked is not reached, whatever the others say', () => {
  expect(coverageOf([done, done], 8)).toMatchObject({ asked: 2, neverAsked: 8, not: 0, reach: 'in_some' })
  expect(coverageOf([not, concernsNot], 1)).toMatchObject({ neverAsked: 1, reach: 'nowhere' })
  fc.assert(
    fc.property(anyStatements, fc.integer({ min: 1, max: 40 }), (statements, neverAsked) => {
      const { possible } = coverageOf(statements, neverAsked)
      expect(possible).toEqual(coverageOf([...statements, not]).possible)
      expect(possible).not.toContain('in_all')
      expect(possible).not.toContain('concerns_nobody')
    }),
  )
})

test('every unit is counted exactly once', () => {
  fc.assert(
    fc.property(fc.array(anyStatement, { maxLength: 120 }), (statements) => {
      const { asked, answered, unanswered, applying, notApplying, ...rest } = coverageOf(statements)
      expect(asked).toBe(statements.length)
      expect(answered + unanswered).toBe(asked)
      expect(applying + notApplying).toBe(answered)
      expect(rest.done + rest.partly + rest.not + rest.practiceUnsaid).toBe(applying)
    }),
  )
})

test('what can still come out is exactly what comes out of some answers of those who are silent', () => {
  fc.assert(
    fc.property(anyStatements, (statements) => {
      const found = new Set(allEndings(statements).map((ending) => coverageOf(ending).reach))
      expect(coverageOf(statements).possible).toEqual(practiceReaches.filter((reach) => found.has(reach)))
    }),
    { numRuns: 60 },
  )
})

test('an answer more never makes possible what was not', () => {
  fc.assert(
    fc.property(anyStatements, fc.constantFrom(...complete), (statements, answer) => {
      const before = coverageOf([...statements, silent]).possible
      expect(before).toEqual(expect.arrayContaining([...coverageOf([...statements, answer]).possible]))
    }),
  )
})

test('in which order units answer does not matter', () => {
  fc.assert(
    fc.property(anyStatements, (statements) => {
      expect(coverageOf(statements.toReversed())).toEqual(coverageOf(statements))
    }),
  )
})

test('a unit does it, does it in part or does not: the list is closed', () => {
  expect(practices).toEqual(['done', 'partly', 'not'])
})
