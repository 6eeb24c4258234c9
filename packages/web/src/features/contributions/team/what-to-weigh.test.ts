import { expect, test } from 'vitest'
import type { AskedRequest } from '../api/contributions.ts'
import { whatToWeigh } from './what-to-weigh.ts'

type Practice = 'done' | 'partly' | 'not'
interface Told {
  readonly practice?: Practice
  readonly isProven?: boolean
  readonly isReturned?: boolean
  readonly isWithdrawn?: boolean
}

function request(name: string, { practice, isProven, isReturned, isWithdrawn }: Told = {}): AskedRequest {
  const moment = '2026-08-01T00:00:00Z'
  const asked = { id: name, indicatorCode: '1', indicatorName: 'Arsitektur', question: 'Ada?' }
  return {
    ...{ ...asked, unit: { id: name, name, shortName: name }, dueOn: '2026-08-09', isLate: false },
    ...{ askedByName: 'Ani', askedAt: moment },
    withdrawal: isWithdrawn ? { reason: 'x', authorName: 'Ani', withdrawnAt: moment } : null,
    answer: practice
      ? {
          ...{ revision: 1, applies: true, practice, text: '', authorName: 'Sari', offline: null },
          ...{ answeredAt: moment, confirmedByName: null, confirmedAt: null, consolidation: null },
          sentBack: isReturned ? { reason: 'x', byName: 'Ani', at: moment } : null,
        }
      : null,
    documents: isProven ? [{ offerId: name, title: null }] : [],
  }
}

test('before one answer is made, who differs, who does not do it, who shows nothing and who is silent is named', () => {
  const requests = [
    request('Kesehatan', { practice: 'done', isProven: true }),
    request('Sosial', { practice: 'partly' }),
    request('Hukum', { practice: 'not' }),
    request('Arsip'),
    request('Pariwisata', { practice: 'done', isReturned: true }),
    request('Pertanian', { practice: 'not', isWithdrawn: true }),
  ]

  expect(whatToWeigh({ requests, differing: ['Hukum', 'Sosial'] })).toEqual({
    differing: ['Sosial', 'Hukum'],
    not: ['Hukum'],
    withoutProof: ['Sosial'],
    silent: ['Arsip', 'Pariwisata'],
  })
})
