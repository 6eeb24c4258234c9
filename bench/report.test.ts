import { describe, expect, it } from 'vitest'
import { atMost } from './figure.ts'
import { renderReport } from './report.ts'

const held = atMost({ promise: 'scoring', value: 4, limit: 20, unit: 'ms', how: '30 runs' })
const missed = atMost({ promise: 'start', value: 3, limit: 2, unit: 's', how: 'spawn | page' })
const run = { date: '2026-11-22', machine: ['2 cores', '24 GB'] }

describe('the benchmark report', () => {
  it('says how many promises were missed, and marks each of them', () => {
    const report = renderReport({ ...run, sections: [{ title: 'All', figures: [held, missed] }] })

    expect(report).toContain(
      '**1 of 2 promises were not held** in the run of 2026-11-22, on: 2 cores · 24 GB.',
    )
    expect(report).toContain('| scoring | ≤ 20 ms | 4 ms | yes | 30 runs |')
    expect(report).toContain('| start | ≤ 2 s | 3 s | **no** | spawn \\| page |')
  })

  it('says so when every promise was held', () => {
    const report = renderReport({ ...run, sections: [{ title: 'All', figures: [held] }] })

    expect(report).toContain('Every promise was held in the run')
  })
})
