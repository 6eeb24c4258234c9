import { expect, test } from 'vitest'
import { verdictFault } from './verdict-draft.ts'

test('what is accepted needs no word; what is not needs one that says something', () => {
  expect(verdictFault({ verdict: 'accepted', reason: '' })).toBeUndefined()
  for (const verdict of ['repair_asked', 'refused'] as const) {
    expect(verdictFault({ verdict, reason: '' })).toBe('reason_missing')
    expect(verdictFault({ verdict, reason: '.......... ---' })).toBe('reason_missing')
    expect(verdictFault({ verdict, reason: 'Nomornya kosong.' })).toBeUndefined()
  }
  expect(verdictFault({ reason: 'Nomornya kosong.' })).toBe('nothing_chosen')
})
