import { type Instrument, instrumentInText, type TextEdition, textEditionIn } from '@undagi/maturity'

/** The name in an address for all texts at once. */
export const allTexts = 'semua'

export interface WordedInstrument {
  /** The text that is read; absent where the edition has one text only, or all are read at once. */
  readonly text: TextEdition | undefined
  /** As that text words it. */
  readonly worded: Instrument
}

/** The edition in the wording named in the address, or in that of the round's year. */
export function chooseText(instrument: Instrument, year: number, name: string | undefined): WordedInstrument {
  if (name === allTexts) return { text: undefined, worded: instrument }
  const named = instrument.textEditions?.find(({ id }) => id === name)
  const text = named ?? textEditionIn(instrument, year)
  return { text, worded: text ? instrumentInText(instrument, text.id) : instrument }
}
