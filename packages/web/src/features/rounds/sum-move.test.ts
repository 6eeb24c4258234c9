import { expect, test } from 'vitest'
import type { EditionMovePreview, IndicatorMove } from './api/edition-move.ts'
import { sumMove } from './sum-move.ts'

const edition = (revision: number) => ({ id: 'spbe-2020', revision, sha256: '', shortName: '47 indikator' })
const indicator = (code: string, own: Partial<IndicatorMove>): IndicatorMove => ({
  ...{ code, name: code, kind: 'changed', criteria: [], lostTicks: [], value: '3' },
  ...{ supported: { before: null, after: 1 }, agrees: { before: null, after: false } },
  ...own,
})
const preview = (indicators: IndicatorMove[], after = '3'): EditionMovePreview => ({
  ...{ from: edition(1), to: edition(2), preview: '', indicators },
  index: { before: { exact: '3', rounded: '3.00' }, after: { exact: after, rounded: '3.00' } },
  predicate: { before: 'Baik', after: 'Baik' },
})

test('a move is told by what is asked anew and by which values lose their footing', () => {
  const added = { code: '11.2.a', kind: 'added', before: null, after: 'Ada dokumen.' } as const
  const sum = sumMove(
    preview([
      indicator('11', { criteria: [added, { ...added, code: '11.2.b' }] }),
      indicator('1', { lostTicks: ['1.2.b'], agrees: { before: true, after: true } }),
      indicator('8', { agrees: { before: false, after: false } }),
      indicator('9', { agrees: { before: false, after: true } }),
    ]),
  )

  expect(sum).toMatchObject({ criteria: { added: 2, removed: 0, changed: 0 }, lostTicks: ['1.2.b'] })
  expect(sum.unsupported.map(({ code }) => code)).toEqual(['11'])
  expect(sum.supported.map(({ code }) => code)).toEqual(['9'])
})

test('an index that differs in its exact value differs, however it is rounded', () => {
  expect(sumMove(preview([])).indexChanges).toBe(false)
  expect(sumMove(preview([], '3001/1000')).indexChanges).toBe(true)
})
