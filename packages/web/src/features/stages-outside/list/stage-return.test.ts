import { expect, test } from 'vitest'
import { stageReturn } from './stage-return.ts'

const step = { byName: 'Rita', at: '2024-09-02T08:00:00Z', outside: null } as const
const entry = (move: 'return_to_assessors' | 'open_score_review', note: string) => ({
  ...{ ...step, move, note, to: 'document_review' as const, offCalendar: null, unmarked: null, invalid: [] },
})

test('what was said of the whole when the stage was given back is told where it is judged', () => {
  const entries = [entry('return_to_assessors', 'Sebut pasalnya.'), entry('open_score_review', '')]
  const told = stageReturn({ stage: 'document_review', entries }, 'document_review')

  expect(told).toEqual({ byName: 'Rita', text: 'Sebut pasalnya.' })
})

test('it is told no more once the review was opened again, nor in another stage, nor where nothing was written', () => {
  const entries = [entry('open_score_review', ''), entry('return_to_assessors', 'Sebut pasalnya.')]
  expect(stageReturn({ stage: 'score_review', entries }, 'document_review')).toBeNull()
  expect(stageReturn({ stage: 'document_review', entries }, 'document_review')).toBeNull()
  const back = [entry('return_to_assessors', 'Sebut pasalnya.')]
  expect(stageReturn({ stage: 'interview', entries: back }, 'document_review')).toBeNull()
  const silent = [entry('return_to_assessors', '')]
  expect(stageReturn({ stage: 'document_review', entries: silent }, 'document_review')).toBeNull()
})
