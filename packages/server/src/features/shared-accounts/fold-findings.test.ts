import { expect, test } from 'vitest'
import { foldFindings } from './fold-findings.ts'

const at = new Date('2026-03-02T02:00:00Z')
const written = { findingId: 'f', personId: 'p', actorName: 'Ani', actedAt: at, shownFrom: null }
const noticed = {
  ...{ ...written, kind: 'noticed' as const, shownFrom: new Date('2026-03-07T02:00:00Z') },
  payload: { verdict: 'worth_asking', reasons: [], setAside: [] },
}
const explained = { ...written, kind: 'explained' as const, payload: { explanation: 'vpn', note: '' } }

test('in whichever order two actions of one instant stand, the answer belongs to what was noticed', () => {
  expect(foldFindings([explained, noticed])).toEqual(foldFindings([noticed, explained]))
  expect(foldFindings([explained, noticed])[0]?.answer?.kind).toBe('explained')
})

test('an answer to nothing is nothing', () => {
  expect(foldFindings([explained])).toEqual([])
})
