import { expect, test } from 'vitest'
import { preferencesOf } from './preferences-of.ts'

const nina = { personId: 'nina', role: 'national_operator' } as const

test('who operates for the ministry gets no letters until they ask for them; everybody else gets what they chose', () => {
  const sari = { personId: 'sari', role: 'respondent' } as const

  expect(preferencesOf([], [nina, sari])).toEqual(new Map([['nina', 'none']]))
  expect(preferencesOf([{ personId: 'nina', letters: 'urgent' }], [nina, sari])).toEqual(
    new Map([['nina', 'urgent']]),
  )
})

test('who also holds a role of the institution is told by letter as before', () => {
  expect(preferencesOf([], [nina, { personId: 'nina', role: 'person_in_charge' }])).toEqual(new Map())
})
