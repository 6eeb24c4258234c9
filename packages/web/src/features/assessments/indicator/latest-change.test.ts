import { expect, test } from 'vitest'
import { latestChange } from './latest-change.ts'

const untyped = { updatedAt: null, updatedByName: null }
const rated = { changedAt: '2022-09-03T06:32:00Z', changedByName: 'Rina' }

test('a text that was typed after the value is the last change', () => {
  const facts = { updatedAt: '2022-09-04T08:00:00.000Z', updatedByName: 'Budi' }

  expect(latestChange({ ...rated, facts, analysis: untyped })).toEqual({
    at: facts.updatedAt,
    byName: 'Budi',
  })
})

test('a value given after the texts is', () => {
  const analysis = { updatedAt: '2022-09-01T08:00:00.000Z', updatedByName: 'Budi' }

  expect(latestChange({ ...rated, facts: untyped, analysis })?.byName).toBe('Rina')
})

test('where nobody did anything there is none', () => {
  const never = { changedAt: null, changedByName: null, facts: untyped, analysis: untyped }

  expect(latestChange(never)).toBeUndefined()
})
