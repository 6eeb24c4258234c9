import { expect, it } from 'vitest'
import { refusesDraft } from './refuses-draft.ts'

const enacted = { kind: 'status', documents: ['policy'], status: 'enacted' } as const
const draft = { kind: 'status', documents: ['policy'], status: 'draft' } as const

it('what must be enacted is not proved by a draft', () => {
  expect(refusesDraft(enacted)).toBe(true)
  expect(refusesDraft({ kind: 'any_of', rules: [draft, enacted] })).toBe(true)
})

it('what must bear a number or a signature is not proved by a draft', () => {
  expect(
    refusesDraft({ kind: 'status', documents: ['minutes'], status: 'documented', shows: ['signatory'] }),
  ).toBe(true)
  expect(refusesDraft({ kind: 'status', documents: ['minutes'], status: 'documented' })).toBe(false)
})

it('nothing is said of drafts where one is enough or no document is asked', () => {
  expect(refusesDraft(draft)).toBe(false)
  expect(refusesDraft({ kind: 'judgement', question: '' })).toBe(false)
})
