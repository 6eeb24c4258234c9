import { describe, expect, it } from 'vitest'
import { atLeast, atMost, notMeasured } from './figure.ts'

const scoring = { promise: 'scoring', limit: 20, unit: 'ms', how: 'by the clock' } as const

describe('a figure', () => {
  it('holds a promise at its limit and misses it just above', () => {
    expect(atMost({ ...scoring, value: 20 }).held).toBe(true)
    expect(atMost({ ...scoring, value: 20.01 }).held).toBe(false)
  })

  it('misses a promise just below what must be reached', () => {
    expect(atLeast({ ...scoring, value: 20 }).held).toBe(true)
    expect(atLeast({ ...scoring, value: 19.99 }).held).toBe(false)
  })

  it('names the peer beside the limit and further numbers beside the value', () => {
    const figure = atMost({ ...scoring, value: 4.214, peer: 'LibreOffice', detail: 'p95 5 ms' })

    expect(figure.against).toBe('≤ 20 ms (LibreOffice)')
    expect(figure.measured).toBe('4.21 ms (p95 5 ms)')
  })

  it('does not call a promise held that nobody measured', () => {
    expect(notMeasured('pages').held).toBe(false)
  })

  it('does not call a promise held when the value is no number', () => {
    expect(atMost({ ...scoring, value: Number.NaN }).held).toBe(false)
    expect(atLeast({ ...scoring, value: Number.NaN }).held).toBe(false)
  })
})
