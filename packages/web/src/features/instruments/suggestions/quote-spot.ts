import { findSpot, type Instrument, type SpotAddress, sourceText } from '@undagi/maturity'

/** What stands there now: the text that somebody would correct. */
export function quoteSpot(instrument: Instrument, address: SpotAddress): string {
  const spot = findSpot(instrument, address)
  if (!spot) return ''
  const { indicator, level, criterion } = spot
  if (address.part === 'source') return sourceText(instrument, (criterion ?? indicator).source)
  if (criterion) return criterion.text
  if (level) return level.meaning ? `${level.name}: ${level.meaning}` : level.name
  return indicator.name
}
