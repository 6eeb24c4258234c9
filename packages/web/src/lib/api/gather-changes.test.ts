import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherChanges } from './gather-changes.ts'

let asked: string[] = []
let page: ReturnType<typeof gatherChanges>
beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  page = gatherChanges({
    askEverything: () => asked.push('everything'),
    askIndicator: (code) => asked.push(code),
    askJudged: (code) => asked.push(`judged ${code}`),
  })
})
afterEach(() => {
  page.stop()
  vi.useRealTimers()
})

test('what a colleague changes is asked for at once', () => {
  page.hear({ indicator: '18' })

  expect(asked).toEqual(['everything'])
})

test('what follows soon after is gathered, and asked for within a second', () => {
  page.hear({ indicator: '18' })
  asked = []
  page.hear({ indicator: '18' })
  page.hear({ indicator: '18' })
  page.hear({ indicator: '7' })
  expect(asked).toEqual(['18'])

  vi.advanceTimersByTime(999)
  expect(asked.toSorted()).toEqual(['18', '18', '7', 'everything'])
})

test('in a crowd an indicator is followed within a second, and everything else every few seconds', () => {
  for (let tenth = 0; tenth < 300; tenth += 1) {
    page.hear({ indicator: `${tenth % 47}` })
    vi.advanceTimersByTime(100)
  }

  const everything = asked.filter((each) => each === 'everything')
  expect(everything.length).toBeGreaterThanOrEqual(3)
  expect(everything.length).toBeLessThanOrEqual(5)
  page.hear({ indicator: 'last' })
  vi.advanceTimersByTime(999)
  expect(asked).toContain('last')
})

test('of what is judged that indicator alone is asked for within a second, and everything else once for all that were judged in it, however many judge', () => {
  for (let tenth = 0; tenth < 100; tenth += 1) {
    page.hear({ judged: `${tenth % 4}` })
    vi.advanceTimersByTime(100)
  }
  expect(asked.slice(0, 5)).toEqual(['judged 0', 'judged 1', 'judged 2', 'judged 3', 'judged 0'])
  const everything = asked.filter((each) => each === 'everything')
  expect(everything.length).toBeGreaterThanOrEqual(10)
  expect(everything.length).toBeLessThanOrEqual(13)
})

test('a stage that moves is seen at once, also while a judgement waits for the rest', () => {
  page.hear({ judged: '18' })
  page.hear('everything')
  expect(asked).toEqual(['judged 18', 'everything'])

  asked = []
  vi.advanceTimersByTime(20_000)
  expect(asked).toEqual([])
})

test('when the crowd is gone the last change is not forgotten', () => {
  for (let each = 0; each < 20; each += 1) page.hear('everything')
  vi.advanceTimersByTime(500)
  for (let each = 0; each < 20; each += 1) page.hear('everything')
  vi.advanceTimersByTime(12_000)
  asked = []
  page.hear('everything')
  vi.advanceTimersByTime(12_000)

  expect(asked).toContain('everything')
})

test('what a crowd changed is asked for at leisure; what a colleague changes at the same indicator still at once', () => {
  page.hear('much')
  page.hear('much')
  vi.advanceTimersByTime(11_000)
  expect(asked).toEqual(['everything'])
  page.hear({ indicator: '18' })
  expect(asked).toEqual(['everything', '18'])
  vi.advanceTimersByTime(1_000)
  expect(asked).toEqual(['everything', '18', 'everything'])
})

test('a page that is left asks for nothing any more', () => {
  page.hear('everything')
  page.hear('everything')
  asked = []
  page.stop()
  vi.advanceTimersByTime(20_000)

  expect(asked).toEqual([])
})
