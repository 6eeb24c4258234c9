import type { Criterion, Indicator, Instrument, InstrumentNode, Level } from '@undagi/maturity'
import { indicatorsOf } from '@undagi/maturity'

const criteriaPerLevel = 6

/** The edition as it will be when every indicator is written: each level with six criteria, in texts of those that are. */
export function fillEdition(instrument: Instrument): Instrument {
  const written = indicatorsOf(instrument).filter(({ criteriaStatus }) => criteriaStatus === 'complete')
  const criteria = written.flatMap(({ levels }) => levels.flatMap((level) => level.criteria))
  const meanings = written.flatMap(({ levels }) => levels.map(({ meaning }) => meaning ?? ''))
  let next = 0
  const fillLevel = (indicator: Indicator, level: Level): Level => ({
    ...level,
    meaning: level.meaning ?? takeFrom(meanings, next),
    criteria: Array.from({ length: criteriaPerLevel }, (_, index): Criterion => {
      const letter = String.fromCharCode(97 + index)
      next += 1
      return { ...takeFrom(criteria, next), code: `${indicator.code}.${level.level}.${letter}` }
    }),
  })
  const fill = (node: InstrumentNode): InstrumentNode =>
    node.kind === 'group'
      ? { ...node, children: node.children.map(fill) }
      : {
          ...node,
          criteriaStatus: 'complete',
          levels: node.levels.map((level) => fillLevel(node, level)),
        }
  return { ...instrument, root: { ...instrument.root, children: instrument.root.children.map(fill) } }
}

function takeFrom<Item>(items: readonly Item[], position: number): Item {
  const item = items[position % items.length]
  if (item === undefined) throw new Error('No indicator of this edition is written in full')
  return item
}
