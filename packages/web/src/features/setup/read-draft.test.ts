import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDraft } from './read-draft.ts'
import { emptyDraft } from './setup-draft.ts'

test('what was answered is there again after a reload', () => {
  const answered = {
    ...emptyDraft(2026),
    official: { id: '64.71', name: 'Kota Balikpapan' },
    name: 'Rina',
    template: [{ name: 'Inspektorat', shortName: 'Itko', ticked: false }],
  }

  expect(readDraft(JSON.stringify(answered), 2027)).toEqual(answered)
})

test.each([null, '', '{', '7', '[]', '{"round":7,"template":"x","category":"desa"}'])(
  'a kept text that is no draft (%s) is a fresh start',
  (stored) => {
    expect(readDraft(stored, 2026)).toEqual(emptyDraft(2026))
  },
)

test('whatever was kept, the page has a whole draft', () => {
  fc.assert(
    fc.property(fc.json(), (stored) => {
      expect(Object.keys(readDraft(stored, 2026)).sort()).toEqual(Object.keys(emptyDraft(2026)).sort())
    }),
  )
})
