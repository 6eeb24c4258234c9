// Runs as its own process: how long it takes to rank the nation, once warm, as a list of milliseconds.
import { nationalRatings } from '../national/ratings.ts'
import { readInstrument } from '../read-instrument.ts'
import { rankInstitutions } from './rank-institutions.ts'

const [warmUps = 0, runs = 0] = process.argv.slice(2).map(Number)
const instrument = readInstrument('spbe-2020')
const institutions = nationalRatings(instrument, 2023)
const times = Array.from({ length: warmUps + runs }, () => {
  const startedAt = performance.now()
  rankInstitutions(instrument, institutions)
  return performance.now() - startedAt
})
console.log(JSON.stringify(times.slice(warmUps)))
