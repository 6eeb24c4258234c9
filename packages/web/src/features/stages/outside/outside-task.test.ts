import { expect, test } from 'vitest'
import { invalidNow, outsideTasks } from './outside-task.ts'

const can = { moves: [], judge: false, review: false, correct: false, showDraft: false, byLetterOnly: false }
const release = { state: 'closed', draftRule: 'unknown', letter: null } as const
const by = { byName: 'Rita', at: '2024-09-02T08:00:00Z' }

test('only steps of the ministry are offered here, and those of the institution are not', () => {
  const moves = ['reopen', 'open_document_review'] as const
  expect(outsideTasks({ can: { ...can, moves: [...moves] }, release })).toEqual(['document_review'])
  expect(outsideTasks({ can, release })).toEqual([])
})

test('a draft is shown, or hidden again', () => {
  const shows = { ...can, showDraft: true }
  expect(outsideTasks({ can: shows, release })).toEqual(['show_draft'])
  expect(outsideTasks({ can: shows, release: { ...release, state: 'draft' } })).toEqual(['hide_draft'])
})

test('what goes back is what is marked not valid now, with the words of the review', () => {
  const marked = (code: string, valid: boolean, isCurrent: boolean) => ({
    ...{ code, values: [], official: null, mayJudge: false, mayReview: false },
    review: { valid, isCurrent, note: 'Lihat lagi.', version: 1, ...by },
  })
  const indicators = [marked('1', true, true), marked('2', false, true), marked('3', false, false)]
  expect(invalidNow({ indicators, open: null, marksLeft: null })).toEqual([
    { indicatorCode: '2', text: 'Lihat lagi.' },
  ])
  const open = {
    ...{
      objections: [],
      clarifications: [],
      termUntil: null,
      answersDueAt: null,
      minutes: 'signed' as const,
    },
    accepted: ['1'],
  }
  expect(invalidNow({ indicators, open, marksLeft: null }).map(({ indicatorCode }) => indicatorCode)).toEqual(
    ['1', '2'],
  )

  // who records a letter is told which, and writes themselves what the letter says of it
  const unread = indicators.map((each) => ({ ...each, review: null }))
  expect(invalidNow({ indicators: unread, open: null, marksLeft: { unmarked: [], invalid: ['2'] } })).toEqual(
    [{ indicatorCode: '2', text: '' }],
  )
})
