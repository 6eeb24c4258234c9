import { states } from '@undagi/permissions'
import { expect, test } from 'vitest'
import { restAt } from './at-rest.ts'

test('while it is filled in and the round is not locked, help lends what it says', () => {
  expect(restAt({ stage: 'filling', isLocked: false })).toBeUndefined()
})

test('a lock of the round rests it, until somebody unlocks', () => {
  expect(restAt({ stage: 'filling', isLocked: true })).toBe('locked')
})

test('what was sent and can be returned rests it; what cannot come back to be filled in is over, locked or not', () => {
  const by = (isLocked: boolean, reason: string) =>
    states.filter((stage) => restAt({ stage, isLocked }) === reason)
  for (const isLocked of [true, false]) {
    expect(by(isLocked, 'sent')).toEqual(['verification', 'signing', 'submitted'])
    expect(by(isLocked, 'over')).toEqual([
      ...[
        'document_review',
        'interview',
        'site_visit',
        'score_review',
        'consolidation',
        'published',
        'withdrawn',
      ],
    ])
  }
})
