import { documentKindNames } from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindChoices } from '../../../lib/kind-choices.ts'
import { kindGroups } from './kind-groups.ts'
import { matchKind } from './match-kind.ts'

const kinds = kindChoices.map(({ value }) => value)
const found = (typed: string) => kinds.filter((kind) => matchKind(kind, typed))

test.each([
  ['perwali', 'policy'],
  ['Peraturan Kepala Daerah', 'policy'],
  ['SK', 'decree'],
  ['kepwali', 'decree'],
  ['juknis', 'guideline'],
  ['notulen', 'minutes'],
  ['peta jalan', 'roadmap'],
  ['pks', 'contract'],
  ['csirt', 'incident_team_record'],
])('who types “%s” finds the kind that is kept under another name', (typed, kind) => {
  expect(found(typed)).toContain(kind)
})

test('what is typed and found under another name is shown with that name', () => {
  expect(matchKind('policy', 'perwali')).toEqual({ because: 'Perwali' })
  expect(matchKind('policy', 'kebij')).toEqual({ because: undefined })
  expect(matchKind('policy', 'undangan')).toBeUndefined()
})

test('every kind stands in exactly one group', () => {
  expect(kindGroups.flatMap((group) => group.kinds).toSorted()).toEqual(kinds.toSorted())
})

test('a kind is found by its own name, by any beginning of it, and in any writing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.nat(60), fc.boolean(), (kind, length, isLoud) => {
      const typed = documentKindNames[kind].slice(0, length)
      expect(found(isLoud ? typed.toUpperCase() : typed)).toContain(kind)
    }),
  )
})

test('a further word never finds more', () => {
  const word = fc.constantFrom('bukti', 'rapat', 'laporan', 'sk', 'audit', 'xyz')
  fc.assert(
    fc.property(fc.array(word), word, (words, further) => {
      const before = found(words.join(' '))
      expect(before).toEqual(expect.arrayContaining(found([...words, further].join(' '))))
    }),
  )
})
