import { expect, test } from 'vitest'
import { compareGaps } from './group-gaps.ts'

const gap = (indicatorCode: string, kind: 'unanswered' | 'without_facts' | 'without_evidence') => ({
  indicatorCode,
  kind,
})

test('whoever is about to pass it on learns which indicators changed meanwhile, each named once', () => {
  const seen = [gap('1', 'unanswered'), gap('3', 'without_evidence')]
  const now = [gap('1', 'without_facts'), gap('1', 'without_evidence'), gap('3', 'without_evidence')]

  expect(compareGaps(seen, now)).toEqual({ came: ['1'], went: ['1'] })
  expect(compareGaps(now, now)).toEqual({ came: [], went: [] })
})
