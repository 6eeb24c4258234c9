import { expect, test } from 'vitest'
import { checkDraft, emptyDraft, toNewEvidence } from './evidence-draft.ts'

const described = { ...emptyDraft, kind: 'decree', title: ' SK Tim Koordinasi ' } as const

test('what is left empty is not known, and never an empty text', () => {
  expect(toNewEvidence(described, ['a'])).toMatchObject({
    ...{ title: 'SK Tim Koordinasi', number: null, issuer: null, dated: null, link: null, status: 'unknown' },
  })
})

test('a document needs files or a link, and not both', () => {
  expect(checkDraft(described, 0)).toEqual({ content: 'missing' })
  expect(checkDraft({ ...described, link: 'https://jdih.contoh.go.id/1' }, 0)).toEqual({})
  expect(checkDraft({ ...described, link: 'https://jdih.contoh.go.id/1' }, 1)).toEqual({ content: 'both' })
})

test.each(['jdih', 'javascript:alert(1)', 'file:///C:/sk.pdf'])('“%s” is no address of a page', (link) => {
  expect(checkDraft({ ...described, link }, 0)).toEqual({ link: 'no_address' })
  expect(toNewEvidence({ ...described, link }, [])).toBeUndefined()
})

test('nothing is sent before kind and title are said', () => {
  expect(checkDraft(emptyDraft, 1)).toEqual({ kind: 'missing', title: 'missing' })
  expect(toNewEvidence(emptyDraft, ['a'])).toBeUndefined()
})
