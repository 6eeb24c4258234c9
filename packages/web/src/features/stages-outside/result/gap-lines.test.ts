import type { ScoreResult } from '@undagi/maturity'
import { expect, it } from 'vitest'
import type { StageOverview } from '../../../lib/api/stages-outside.ts'
import { gapLines, isDifferent } from './gap-lines.ts'

type Row = StageOverview['indicators'][number]

const row = (code: string, self: string, document: string, official: Row['official']): Row => ({
  ...{ code, mayJudge: false, mayReview: false, review: null, official },
  values: [
    {
      stage: 'self_assessment',
      value: self,
      origin: 'own',
      saidIn: 'self_assessment',
      version: 0,
      isJudged: false,
    },
    {
      stage: 'document_review',
      value: document,
      origin: 'own',
      saidIn: 'document_review',
      version: 1,
      isJudged: true,
    },
  ],
})

/** Of two indicators of equal weight. */
function resultOf(values: Readonly<Record<string, number>>): ScoreResult {
  const nodes = Object.entries(values).map(([code, value]) => [
    code,
    {
      ...{
        code,
        kind: 'indicator' as const,
        name: code,
        weight: '50',
        children: [],
        answered: 1,
        indicators: 1,
      },
      ...{ value: { exact: `${value}`, rounded: `${value}.00` }, contribution: `${value}/2` },
    },
  ])
  return {
    ...{ instrument: { id: 'toy', revision: 1 }, index: { exact: '2', rounded: '2.00' }, rootCode: 'INDEX' },
    predicate: { name: 'Cukup', level: 2, rule: 'unrounded', ruleKnown: true, otherwise: null },
    ...{ nodes: Object.fromEntries(nodes), missing: [] },
  }
}

const self = resultOf({ '1': 3, '2': 4, '3': 2 })

it('stand in the order of what the index lost, with the value of each stage and what counts', () => {
  const official = resultOf({ '1': 2, '2': 2, '3': 2 })
  const overview = {
    indicators: [
      row('1', '3', '2', { value: '2', corrected: false }),
      row('2', '4', '3', { value: '2', corrected: true }),
      row('3', '2', '2', { value: '2', corrected: false }),
    ],
  }
  const lines = gapLines(overview, self, official)

  expect(lines.map(({ code, direction }) => `${code} ${direction}`)).toEqual(['2 down', '1 down', '3 same'])
  expect(lines[0]).toMatchObject({ final: '2', isCorrected: true, points: { text: '1' } })
  expect(lines.filter(isDifferent).map(({ code }) => code)).toEqual(['2', '1'])
})

it('before publication count what the last stage says', () => {
  const lines = gapLines({ indicators: [row('1', '3', '2', null)] }, self, resultOf({ '1': 2 }))

  expect(lines).toMatchObject([{ code: '1', final: '2', isCorrected: false }])
})

it('one that was corrected back to what the institution said stays in sight', () => {
  const corrected = row('1', '3', '2', { value: '3', corrected: true })
  const lines = gapLines({ indicators: [corrected] }, self, resultOf({ '1': 3 }))

  expect(lines.filter(isDifferent)).toHaveLength(1)
})
