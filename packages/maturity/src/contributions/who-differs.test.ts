import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UnitStatement } from './coverage.ts'
import { whoDiffers } from './who-differs.ts'

const done: UnitStatement = { applies: true, practice: 'done' }
const not: UnitStatement = { applies: true, practice: 'not' }
const concernsNot: UnitStatement = { applies: false, practice: null }
const silent: UnitStatement = { applies: null, practice: null }

test.each<readonly [string, readonly UnitStatement[], readonly number[]]>([
  ['all say the same', [done, done], []],
  ['one says otherwise than the two others', [done, not, done], [1]],
  ['it is one against one', [done, not], [0, 1]],
  ['the others are silent or not concerned', [done, silent, concernsNot], []],
  ['nobody was asked', [], []],
])('where %s, those who differ are named', (_, statements, positions) => {
  expect(whoDiffers(statements)).toEqual(positions)
})

test('nobody differs exactly where all who have spoken say the same', () => {
  const any = fc.array(fc.constantFrom(done, not, concernsNot, silent), { maxLength: 8 })
  fc.assert(
    fc.property(any, (statements) => {
      const said = new Set(statements.flatMap(({ practice }) => (practice === null ? [] : [practice])))
      expect(whoDiffers(statements).length === 0).toBe(said.size <= 1)
    }),
  )
})
