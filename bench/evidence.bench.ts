import { type EvidenceFacts, type Instrument, judgeInstrument } from '@undagi/maturity'
import { buildLibrary } from './evidence/library.ts'
import { atMost, type Figure } from './figure.ts'
import { median, percentile } from './percentile.ts'
import { readInstrument } from './read-instrument.ts'

const limitMs = 10
const documents = 500
const warmUps = 50
const runs = 100

/** All indicators of an edition against a whole library, from the facts to every reason. */
export async function measureEvidence(): Promise<readonly Figure[]> {
  const instrument = readInstrument('spbe-2020')
  const facts = buildLibrary(instrument, documents)
  const times = timeJudging(instrument, facts)
  const judged = judgeInstrument(instrument, facts)
  const criteria = judged.flatMap((indicator) => indicator.criteria)
  const fulfilled = criteria.filter(({ outcome }) => outcome === 'fulfilled').length
  const detail = `${judged.length} indicators, ${criteria.length} criteria, ${fulfilled} of them fulfilled`
  const how = `${documents} documents, each offered for one to three indicators and dated, indexed anew in every run; every reason in words; ${runs} runs after ${warmUps} to warm up`
  const value = { unit: 'ms', limit: limitMs, how } as const
  return [
    atMost({ ...value, promise: 'evidence judged, median', value: median(times), detail }),
    atMost({ ...value, promise: 'evidence judged, p95', value: percentile(times, 0.95) }),
  ]
}

function timeJudging(instrument: Instrument, facts: EvidenceFacts): readonly number[] {
  const timeOnce = () => {
    const startedAt = performance.now()
    judgeInstrument(instrument, facts)
    return performance.now() - startedAt
  }
  return Array.from({ length: warmUps + runs }, timeOnce).slice(warmUps)
}
