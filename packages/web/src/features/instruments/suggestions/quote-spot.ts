import {
  findIndicator,
  findSpot,
  type Guidance,
  type GuidancePart,
  type Instrument,
  isGuidancePart,
  type SpotAddress,
  sourceText,
} from '@undagi/maturity'

/** What stands there now: the text that somebody would correct. */
export function quoteSpot(instrument: Instrument, address: SpotAddress): string {
  const spot = findSpot(instrument, address)
  if (!spot) return ''
  const { indicator, level, criterion } = spot
  if (isGuidancePart(address.part))
    return indicator.guidance ? quoteGuidance(instrument, indicator.guidance, address.part) : ''
  if (address.part === 'source') return sourceText(instrument, (criterion ?? indicator).source)
  if (criterion) return criterion.text
  if (level) return level.meaning ? `${level.name}: ${level.meaning}` : level.name
  return indicator.name
}

function quoteGuidance(instrument: Instrument, guidance: Guidance, part: GuidancePart): string {
  const { purpose, holders, typicalDocuments, mistakes, model, related } = guidance
  switch (part) {
    case 'purpose':
      return purpose
    case 'documents':
      return [...typicalDocuments, ...holders].join('\n')
    case 'mistakes':
      return mistakes.map(({ mistake, avoid }) => `${mistake} ${avoid}`).join('\n')
    case 'model':
      return `${model.facts}\n${model.analysis}`
    case 'related':
      return related
        .map(({ code }) => `${code} ${findIndicator(instrument, code)?.shortName ?? ''}`)
        .join('\n')
  }
}
