import { expect, test } from 'vitest'
import type { Room } from '../api/room.ts'
import { replacementChoices } from './replacement-choices.ts'

const person = (
  personId: string,
  name: string,
  given: Partial<Room['candidates'][number]> = {},
): Room['candidates'][number] => ({
  ...{ personId, name, side: 'institution', maySign: true, isNamed: false },
  ...{ roles: ['internal_assessor'], unitName: null, ...given },
})

test('of two people of one name the other one can still be chosen', () => {
  const candidates = [person('a', 'Made Suarta', { isNamed: true }), person('b', 'Made Suarta')]
  const { free, leftOut } = replacementChoices(candidates, 'institution')

  expect(free.map(({ personId }) => personId)).toEqual(['b'])
  expect(leftOut.get('signs_already')?.map(({ personId }) => personId)).toEqual(['a'])
})

test('who cannot be chosen is left out for a reason, and who is of the other side is not told at all', () => {
  const candidates = [
    person('r', 'Resa', { maySign: false, roles: ['respondent'] }),
    person('e', 'Eko', { side: 'assessors', maySign: false, roles: ['external_assessor'] }),
  ]

  expect([...replacementChoices(candidates, 'institution').leftOut.keys()]).toEqual(['role_does_not_sign'])
  expect([...replacementChoices(candidates, 'assessors').leftOut.keys()]).toEqual(['not_assigned'])
  expect(replacementChoices(candidates, 'institution').free).toEqual([])
})
