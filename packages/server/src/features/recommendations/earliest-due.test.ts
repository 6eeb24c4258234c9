import { describe, expect, test } from 'vitest'
import { earliestDue } from './earliest-due.ts'
import type { RecommendationOrigin } from './recommendation-change.ts'

const today = '2026-03-02'
const inRound = (year: number, stage: 'filling' | 'published') => ({ row: { stage, round: { year } }, today })
const reported = (kind: 'report' | 'recorded', year: number): RecommendationOrigin => ({
  kind,
  source: { year, title: 'LHE', number: null, page: null, itemId: null },
})
const assessor: RecommendationOrigin = { kind: 'stage', stage: 'document_review' }

describe('a day that has passed', () => {
  test.each(['report', 'recorded'] as const)(
    'is taken of a %s of an earlier year, from that year on',
    (kind) => {
      expect(earliestDue({ origin: reported(kind, 2024) }, inRound(2025, 'filling'))).toBe('2024-01-01')
    },
  )

  test('is taken of what an assessor wrote in a round of an earlier year that is published', () => {
    expect(earliestDue({ origin: assessor }, inRound(2025, 'published'))).toBe('2025-01-01')
  })

  test('is refused of a report of this year, of a round of this year, and of a round that is not published', () => {
    expect(earliestDue({ origin: reported('recorded', 2026) }, inRound(2026, 'filling'))).toBe(today)
    expect(earliestDue({ origin: assessor }, inRound(2026, 'published'))).toBe(today)
    expect(earliestDue({ origin: assessor }, inRound(2025, 'filling'))).toBe(today)
  })
})
