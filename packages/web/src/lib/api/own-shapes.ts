import type { Instrument, ScoreResult } from '@undagi/maturity'

/*
 * The two shapes that the server shares with `maturity` as they are. openapi-fetch's types lose readonly arrays on
 * the way, so they are named again here, and an answer that is neither is refused.
 */

export function toInstrument(answer: unknown): Instrument {
  if (isInstrument(answer)) return answer
  throw new TypeError('The answer is no instrument')
}

export function toScoreResult(answer: unknown): ScoreResult {
  if (isScoreResult(answer)) return answer
  throw new TypeError('The answer is no score')
}

function isInstrument(value: unknown): value is Instrument {
  return typeof value === 'object' && value !== null && 'root' in value && 'scale' in value
}

function isScoreResult(value: unknown): value is ScoreResult {
  return typeof value === 'object' && value !== null && 'nodes' in value && 'rootCode' in value
}
