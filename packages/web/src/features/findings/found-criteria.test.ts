import type { Indicator } from '@undagi/maturity'
import { expect, test } from 'vitest'
import type { IndicatorFindings } from '../../lib/api/contract.ts'
import { foundCriteria } from './found-criteria.ts'

const source = { document: 'd', at: 'hlm. 1' }
const level = (number: number, kind: 'judgement' | 'floor' = 'judgement') => ({
  ...{ level: number, name: `Tingkat ${number}`, requires: [] },
  criteria: [
    {
      ...{ code: `1.${number}.a`, text: `Syarat ${number}`, source },
      rule: kind === 'floor' ? { kind } : { kind, question: 'Ya?' },
    },
  ],
})
const indicator: Indicator = {
  ...{
    kind: 'indicator',
    code: '1',
    name: 'Satu',
    shortName: 'Satu',
    weight: '100',
    capability: 'process',
    source,
  },
  criteriaStatus: 'complete',
  levels: [level(1, 'floor'), level(2), level(3), level(4), level(5)],
}
const found = (code: string): IndicatorFindings['criteria'][number] => ({
  ...{ code, outcome: 'not_fulfilled', found: 'not_fulfilled', warnings: [], documents: ['d1', 'd2'] },
  ...{ findings: 'x', decision: null, canDecide: false },
  reasons: [{ code: 'draft', message: 'Masih rancangan.', documents: ['d1', 'd2'] }],
})
const document = (id: string, title: string | null): IndicatorFindings['documents'][number] => ({
  ...{ id, title, itemId: null, kind: null, revision: null, status: null, claimedStatus: null },
  ...{ registered: null, notCounted: null, reading: 'read', offeredFor: [], revisedSinceOffered: false },
})
const findings = (claimed: string | null): IndicatorFindings => ({
  ...{ code: '1', claimed, supported: 1, possible: 1, claim: null, missingForClaim: [], missingForNext: [] },
  ...{ nextCheapest: null, contradictions: [], documents: [document('d1', 'Perwali'), document('d2', null)] },
  criteria: ['1.1.a', '1.2.a', '1.3.a', '1.4.a', '1.5.a'].map(found),
})

test('an assessor is given the criteria of the claim and of the level above it, with the titles they may see', () => {
  const spoken = foundCriteria(indicator, findings('3'))
  expect(spoken.map(({ code }) => code)).toEqual(['1.3.a', '1.4.a'])
  expect(spoken[0]?.reasons).toEqual([{ code: 'draft', titles: ['Perwali'] }])
  expect(spoken[0]?.proofs).toEqual(['Perwali'])
})

test('where nothing is claimed the first level is spoken of, but never one that an answer alone meets', () => {
  expect(foundCriteria(indicator, findings(null))).toEqual([])
  expect(foundCriteria(indicator, findings('1')).map(({ code }) => code)).toEqual(['1.2.a'])
  expect(foundCriteria(indicator, findings('5')).map(({ code }) => code)).toEqual(['1.5.a'])
})
