import { parseRational } from '@undagi/maturity'

/** The float nearest to an exact number, to be shown: no sum is made of it. */
export function asNumber(text: string): number {
  const { numerator, denominator } = parseRational(text)
  return Number(numerator) / Number(denominator)
}
