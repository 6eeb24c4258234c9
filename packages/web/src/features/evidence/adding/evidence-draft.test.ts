import { expect, test } from 'vitest'
import { checkDraft, emptyDraft, toNewEvidence } from './evidence-draft.ts'

const described = { ...emptyDraft, kind: 'decree', title: ' SK Tim Koordinasi ' } as const

const none = { good: 0, failed: 0 }
const one = { good: 1, failed: 0 }

test('what is left empty is not known, and never an empty text', () => {
  expect(toNewEvidence(described, ['a'])).toMatchObject({
    ...{ title: 'SK Tim Koordinasi', number: null, issuer: null, dated: null, link: null, status: 'unknown' },
  })
})

test('a document needs files or a link, and not both', () => {
  expect(checkDraft(described, none)).toEqual({ content: 'missing' })
  expect(checkDraft({ ...described, link: 'https://jdih.contoh.go.id/1' }, none)).toEqual({})
  expect(checkDraft({ ...described, link: 'https://jdih.contoh.go.id/1' }, one)).toEqual({ content: 'both' })
})

test('a file that was not taken is put out of the list first, also beside one that arrived', () => {
  expect(checkDraft(described, { good: 0, failed: 1 })).toEqual({ content: 'not_taken' })
  expect(checkDraft(described, { good: 1, failed: 1 })).toEqual({ content: 'not_taken' })
})

test.each(['jdih', 'javascript:alert(1)', 'file:///C:/sk.pdf'])('“%s” is no address of a page', (link) => {
  expect(checkDraft({ ...described, link }, none)).toEqual({ link: 'no_address' })
  expect(toNewEvidence({ ...described, link }, [])).toBeUndefined()
})

test('nothing is sent before kind and title are said', () => {
  expect(checkDraft(emptyDraft, one)).toEqual({ kind: 'missing', title: 'missing' })
  expect(toNewEvidence(emptyDraft, ['a'])).toBeUndefined()
})
