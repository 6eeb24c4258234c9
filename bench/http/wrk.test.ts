import { describe, expect, it } from 'vitest'
import { readWrkOutput } from './wrk.ts'

describe('the output of wrk', () => {
  it('gives the rate of a run in which every request was answered', () => {
    const printed =
      'Running 1s test\n  588 requests in 1.08s, 4.62MB read\nRequests/sec:    546.50\nTransfer/sec:  4.29MB\n'

    expect(readWrkOutput(printed)).toEqual({ requestsPerSecond: 546.5, failures: 0 })
  })

  it('counts refused answers and broken connections as failures', () => {
    const printed = [
      '  Socket errors: connect 1, read 2, write 0, timeout 3',
      '  Non-2xx or 3xx responses: 10',
      'Requests/sec:  9000.00',
    ].join('\n')

    expect(readWrkOutput(printed).failures).toBe(16)
  })

  it('is refused when it has no rate: nothing measured is no result', () => {
    expect(() => readWrkOutput('unable to connect')).toThrow(/no rate/)
  })
})
