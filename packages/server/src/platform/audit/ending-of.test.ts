import { expect, test } from 'vitest'
import { endingOf } from './ending-of.ts'

test('a refusal of somebody is an entry, a mistake in a form and a stranger who only reads are not', () => {
  const ended = (status: number, more = {}) => endingOf({ kind: 'read', status, isSomebody: true, ...more })

  expect([401, 403, 404, 429].map((status) => ended(status))).toEqual(Array(4).fill('refused'))
  expect([400, 409, 413, 422, 500, 503].map((status) => ended(status))).toEqual(Array(6).fill(undefined))
  expect([401, 403, 404, 429].map((status) => ended(status, { isSomebody: false }))).toEqual(
    Array(4).fill(undefined),
  )
})

test('a false proof is a refusal, although it looks like a mistake in a form, and so is a look ahead that finds one', () => {
  const ended = { kind: 'change', status: 422, isSomebody: true, wasRefused: true } as const

  expect(endingOf(ended)).toBe('refused')
  expect(endingOf({ ...ended, status: 200 })).toBe('refused')
})

test('what succeeds is an entry where it changes something or shows something restricted', () => {
  const kinds = ['change', 'view', 'play', 'visit', 'read'] as const
  expect(kinds.map((kind) => endingOf({ kind, status: 200, isSomebody: true }))).toEqual([
    'done',
    'done',
    'done',
    undefined,
    undefined,
  ])
})
