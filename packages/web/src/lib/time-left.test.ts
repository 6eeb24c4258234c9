import { describe, expect, it } from 'vitest'
import { daysPast, timeLeft } from './time-left.ts'

const deadline = '2022-09-15T16:00:00+08:00'
const at = (instant: string) => timeLeft(deadline, Date.parse(instant))

describe('the time left', () => {
  it('counts whole days, wherever the reader is', () => {
    expect(at('2022-09-03T14:32:00+08:00')).toEqual({ days: 12, hours: 1, minutes: 28 })
    expect(at('2022-09-03T13:32:00+07:00')).toEqual({ days: 12, hours: 1, minutes: 28 })
  })

  it('goes down to minutes on the last day', () => {
    expect(at('2022-09-15T15:48:30+08:00')).toEqual({ days: 0, hours: 0, minutes: 11 })
  })

  it('is over at the deadline itself', () => {
    expect(at('2022-09-15T16:00:00+08:00')).toBeNull()
    expect(at('2022-09-16T00:00:00+08:00')).toBeNull()
  })
})

describe('the days since a deadline', () => {
  const past = (end: string, now: string) => daysPast(end, Date.parse(now), 'Asia/Makassar')

  it('are none on its last day, whatever the hour', () => {
    expect(past(deadline, '2022-09-15T16:00:00+08:00')).toBe(0)
    expect(past(deadline, '2022-09-15T23:59:00+08:00')).toBe(0)
  })

  it('are counted by the calendar of the institution', () => {
    expect(past(deadline, '2022-09-16T00:00:00+08:00')).toBe(1)
    expect(past('2022-09-16T00:00:00+08:00', '2022-09-16T00:00:00+08:00')).toBe(1)
    expect(past(deadline, '2022-09-23T09:00:00+08:00')).toBe(8)
  })
})
