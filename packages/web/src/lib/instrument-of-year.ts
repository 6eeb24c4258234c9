import { type Instrument, instrumentInText, textEditionIn } from '@undagi/maturity'

const worded = new WeakMap<Instrument, Map<string, Instrument>>()

/** The instrument with the criteria that the text of a year asks; the same object each time, so that nothing is drawn anew. */
export function instrumentOfYear(instrument: Instrument, year: number): Instrument {
  const text = textEditionIn(instrument, year)
  if (text === undefined) return instrument
  const texts = worded.get(instrument) ?? new Map<string, Instrument>()
  const inText = texts.get(text.id) ?? instrumentInText(instrument, text.id)
  worded.set(instrument, texts.set(text.id, inText))
  return inText
}
