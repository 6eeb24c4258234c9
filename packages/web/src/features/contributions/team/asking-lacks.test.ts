import { expect, test } from 'vitest'
import type { AskingDraft } from './asking-draft.ts'
import { askingLacks } from './asking-lacks.ts'

const whole: AskingDraft = {
  ...{ codes: new Set(['1']), unitIds: new Set(['dinkes']), ownerId: '', dueOn: '2026-12-01' },
  ...{ isLikeLastYear: false, isByFunction: false, wording: 'each', text: 'Apa?', editing: new Set() },
}
const asked = { owners: [], requests: [{ indicatorCode: '1', unitId: 'dinkes', question: 'Apa?' }] }
const nobody = { owners: [], requests: [] }

test('a form with indicator, unit and day lacks nothing', () => {
  expect(askingLacks(whole, asked)).toEqual([])
})

test('of an empty form everything that is missing is named at once, in its order', () => {
  const empty = { ...whole, codes: new Set<string>(), unitIds: new Set<string>(), dueOn: '' }
  expect(askingLacks(empty, nobody)).toEqual(['indicators', 'units', 'day'])
})

test('an owner alone is enough; units of whom none is concerned are not', () => {
  const owned = { owners: [{ indicatorCode: '1', unitId: 'dinkes' }], requests: [] }
  expect(askingLacks({ ...whole, unitIds: new Set(), ownerId: 'dinkes' }, owned)).toEqual([])
  expect(askingLacks({ ...whole, isByFunction: true }, nobody)).toEqual(['concerned'])
})

test('words that are being changed are kept or left first, unless they are not asked at all', () => {
  const editing = new Set(['1'])
  expect(askingLacks({ ...whole, editing }, asked)).toEqual(['editing'])
  expect(askingLacks({ ...whole, editing: new Set(['2']) }, asked)).toEqual([])
  expect(askingLacks({ ...whole, editing, wording: 'one' }, asked)).toEqual([])
  expect(askingLacks({ ...whole, wording: 'one', text: ' ' }, asked)).toEqual(['text'])
})

test('like last year needs only the day', () => {
  const again = { ...whole, codes: new Set<string>(), isLikeLastYear: true }
  expect(askingLacks(again, asked)).toEqual([])
  expect(askingLacks({ ...again, dueOn: '' }, asked)).toEqual(['day'])
})
