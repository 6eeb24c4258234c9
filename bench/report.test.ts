import { describe, expect, it } from 'vitest'
import { atMost } from './figure.ts'
import { renderReport } from './report.ts'

const held = atMost({ promise: 'scoring', value: 4, limit: 20, unit: 'ms', how: '30 runs' })
const missed = atMost({ promise: 'start', value: 3, limit: 2, unit: 's', how: 'spawn | page' })
const run = { date: '2026-11-22', machine: ['2 cores', '24 GB'] }

const none = { existing: '', titles: ['All', 'Pages'] }

describe('the benchmark report', () => {
  it('says how many promises were missed, marks each of them, and tells when and where', () => {
    const report = renderReport({ ...run, sections: [{ title: 'All', figures: [held, missed] }] }, none)

    expect(report).toContain('**1 of 2 promises were not held.**')
    expect(report).toContain('Run of 2026-11-22, on: 2 cores · 24 GB.')
    expect(report).toContain('| scoring | ≤ 20 ms | 4 ms | yes | 30 runs |')
    expect(report).toContain('| start | ≤ 2 s | 3 s | **no** | spawn \\| page |')
  })

  it('says so when every promise was held', () => {
    const report = renderReport({ ...run, sections: [{ title: 'All', figures: [held] }] }, none)

    expect(report).toContain('Every promise was held.')
  })

  it('keeps the sections that a later run did not measure, with their day, and counts all', () => {
    const first = renderReport({ ...run, sections: [{ title: 'Pages', figures: [missed] }] }, none)
    const later = { ...run, date: '2026-12-01', sections: [{ title: 'All', figures: [held] }] }

    const both = renderReport(later, { ...none, existing: first })

    expect(both.match(/^## .*|^Run of [\d-]+/gm)).toEqual([
      '## All',
      'Run of 2026-12-01',
      '## Pages',
      'Run of 2026-11-22',
    ])
    expect(both).toContain('**1 of 2 promises were not held.**')
    expect(renderReport(later, { ...none, existing: both })).toBe(both)
  })
})
