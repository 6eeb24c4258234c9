import type { Instrument } from '../instrument.ts'
import type { FileIssue } from '../instrument-file/file-issue.ts'
import { at, issueAt, type Spot, wholeOf } from '../instrument-file/spot.ts'
import { isInForceIn, yearsInForceInWords } from '../years-in-force.ts'

/** A round of a year the edition was not in force in has no text it could be judged by. */
export function checkYear(situation: Spot, instrument: Instrument): readonly FileIssue[] {
  const spot = at(situation, 'year')
  const year = wholeOf(spot)
  if (year === undefined || isInForceIn(instrument, year)) return []
  const message = `${instrument.shortName} tidak berlaku untuk tahun ${year}. Tulis tahun yang dikenalnya (${yearsInForceInWords(instrument)}), atau pilih instrumen lain dengan --instrument.`
  return [issueAt(spot, 'situation.year', message)]
}
