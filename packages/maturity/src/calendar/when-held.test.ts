import { expect, test } from 'vitest'
import { whenHeld } from './when-held.ts'

const day = (at: number) => `2026-11-${String(at).padStart(2, '0')}T02:00:00.000Z`
const published = {
  state: 'published',
  steps: [
    { to: 'verification', at: day(2) },
    { to: 'signing', at: day(3) },
    { to: 'submitted', at: day(4) },
    { to: 'document_review', at: day(5) },
    { to: 'interview', at: day(9) },
    { to: 'score_review', at: day(12) },
    { to: 'interview', at: day(13) },
    { to: 'score_review', at: day(15) },
    { to: 'consolidation', at: day(16) },
    { to: 'published', at: day(20) },
  ],
} as const

test('a stage was held from when the assessment first stood there until it last left', () => {
  expect(whenHeld('interview', published).held).toEqual({ from: day(9), to: day(15) })
  expect(whenHeld('filling', published).held).toEqual({ from: null, to: day(2) })
  expect(whenHeld('submission', published).held).toEqual({ from: day(3), to: day(4) })
  expect(whenHeld('publication', published).held).toEqual({ from: day(20), to: day(20) })
})

test('what was given back to be filled in again was filled in since the round was opened', () => {
  const steps = [
    { to: 'verification', at: day(2) },
    { to: 'filling', at: day(3) },
    { to: 'verification', at: day(5) },
  ] as const

  expect(whenHeld('filling', { state: 'verification', steps }).held).toEqual({ from: null, to: day(5) })
})

test('a visit that nobody went on is left out, whatever days were planned for it', () => {
  expect(whenHeld('site_visit', published)).toEqual({ isLeftOut: true, held: null })
})

test('what is still ahead, or of which no step is known, has no days of its own', () => {
  expect(whenHeld('site_visit', { ...published, state: 'interview' })).toEqual({
    isLeftOut: false,
    held: null,
  })
  expect(whenHeld('interview', { state: 'published', steps: [] })).toEqual({ isLeftOut: false, held: null })
})
