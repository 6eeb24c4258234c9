import type { Indicator, Instrument, InstrumentNode, TextEdition } from './instrument.ts'

/** The official text that holds for an assessment year; the nearest one where no text names the year. */
export function textEditionIn(
  { textEditions = [] }: Pick<Instrument, 'textEditions'>,
  year: number,
): TextEdition | undefined {
  return textEditions.findLast(({ years }) => years.from <= year) ?? textEditions[0]
}

/**
 * The instrument as one text edition words it: criteria that only other texts ask are left out. An instrument with one
 * text for all years is returned as it is. Throws on an id it does not have.
 */
export function instrumentInText(instrument: Instrument, id: string): Instrument {
  if (!instrument.textEditions?.some((each) => each.id === id))
    throw new RangeError(`Instrument ${instrument.id} has no text edition "${id}"`)
  return { ...instrument, root: { ...instrument.root, children: wordedIn(instrument.root.children, id) } }
}

/** The instrument as it was read in an assessment year ("a text edition belongs to a year", DOMAIN 3.3). */
export function instrumentInYear(instrument: Instrument, year: number): Instrument {
  const text = textEditionIn(instrument, year)
  return text === undefined ? instrument : instrumentInText(instrument, text.id)
}

function wordedIn(nodes: readonly InstrumentNode[], id: string): readonly InstrumentNode[] {
  return nodes.map((node) =>
    node.kind === 'group' ? { ...node, children: wordedIn(node.children, id) } : indicatorWordedIn(node, id),
  )
}

function indicatorWordedIn(indicator: Indicator, id: string): Indicator {
  return {
    ...indicator,
    levels: indicator.levels.map((level) => ({
      ...level,
      criteria: level.criteria.filter(({ onlyIn }) => onlyIn === undefined || onlyIn.includes(id)),
    })),
  }
}
