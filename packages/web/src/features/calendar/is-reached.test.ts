import { expect, test } from 'vitest'
import { isReached } from './is-reached.ts'

const ahead = { stage: 'document_review', isPassed: false } as const

test('a stage does not run before somebody opened it, whatever its days say', () => {
  expect(isReached(ahead, 'submitted')).toBe(false)
  expect(isReached(ahead, 'signing')).toBe(false)
  expect(isReached({ stage: 'verification', isPassed: false }, 'filling')).toBe(false)
})

test('it runs while the assessment stands in it, and was reached when it has gone on', () => {
  expect(isReached(ahead, 'document_review')).toBe(true)
  expect(isReached({ stage: 'submission', isPassed: false }, 'signing')).toBe(true)
  expect(isReached({ stage: 'submission', isPassed: true }, 'submitted')).toBe(true)
})
