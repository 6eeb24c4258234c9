import { expect, test } from 'vitest'
import { speakerNames } from './speaker-names.ts'

const named = (...names: readonly string[]) => names.map((name) => ({ name }))

test('whoever is in the room is proposed first, then who is invited, nobody twice', () => {
  expect(speakerNames({ here: named('Dedi'), participants: named('Kepala Bagian', 'Dedi') })).toEqual([
    'Dedi',
    'Kepala Bagian',
  ])
  expect(speakerNames({ here: [], participants: [] })).toEqual([])
})
