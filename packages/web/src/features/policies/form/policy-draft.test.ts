import { expect, test } from 'vitest'
import { emptyPolicyDraft, faultsOf, toDescribed, toNewPolicy } from './policy-draft.ts'

const typed = { ...emptyPolicyDraft, kind: 'decree', subject: 'Tim Koordinasi' } as const

test('kind and subject are asked; a number only of what was enacted', () => {
  expect(faultsOf(emptyPolicyDraft, false)).toEqual({ kind: true, subject: true })
  expect(faultsOf(typed, false)).toEqual({})
  expect(faultsOf(typed, true)).toEqual({ number: true })
})

test('a row that was begun must be finished before it is sent', () => {
  const draft = { ...typed, articles: [{ key: 0, article: 'Pasal 4', regulates: ' ' }] }
  expect(faultsOf(draft, false)).toEqual({ rows: true })
  expect(toDescribed(draft, false)).toBeUndefined()
})

test('what is left empty is sent as not known, and a target of the register goes before one in words', () => {
  const relations = [{ key: 0, kind: 'implements', otherId: 'a', otherTitle: 'Perpres 95/2018' }] as const
  const first = { step: 'drafted', day: '2026-02-02', note: '' } as const
  expect(toNewPolicy({ ...typed, relations }, first)).toMatchObject({
    ...{ number: null, reviewDueOn: null, evidenceItemId: null, steps: [first] },
    relations: [{ kind: 'implements', otherId: 'a', otherTitle: null }],
  })
  expect(toNewPolicy(typed, { ...first, step: 'enacted' })).toBeUndefined()
})
