import { describe, expect, it } from 'vitest'
import { imagineNation } from '../national/nation.ts'
import { readInstrument } from '../read-instrument.ts'
import { mixedTraffic, readableAssessments } from './traffic.ts'

const nation = imagineNation(readInstrument('spbe-2020'))

describe('the traffic of a nation', () => {
  it('is the same in every run', () => {
    expect(mixedTraffic(nation, 300, 2)).toEqual(mixedTraffic(nation, 300, 2))
  })

  it('never writes to the same indicator twice, so that every write names the right version', () => {
    const writes = mixedTraffic(nation, 300, 20).filter(({ request }) => request.kind === 'write')

    expect(writes.length).toBeGreaterThan(1000)
    expect(new Set(writes.map(({ request }) => request.path)).size).toBe(writes.length)
  })

  it('asks for every assessment of five years, each as the assessor of its own institution', () => {
    const tokenOf = new Map(nation.institutions.map(({ id, assessor }) => [id, assessor.token]))

    const reads = readableAssessments(nation)

    expect(reads).toHaveLength(621 * 5)
    expect(reads.map(({ token }) => token)).toEqual(
      nation.assessments.map(({ institutionId }) => tokenOf.get(institutionId)),
    )
  })
})
