import type { EditionMovePreview, IndicatorMove } from './api/edition-move.ts'

/** What a move comes to, in the few figures that a person decides by. */
export interface MoveSum {
  readonly criteria: { readonly added: number; readonly removed: number; readonly changed: number }
  /** Indicators that have something to tell about criteria. */
  readonly indicators: number
  readonly lostTicks: readonly string[]
  /** Values that agreed with their criteria, or had none to agree with, and do not any more. */
  readonly unsupported: readonly IndicatorMove[]
  /** Values that their criteria did not support, and now do. */
  readonly supported: readonly IndicatorMove[]
  readonly indexChanges: boolean
}

export function sumMove({ indicators, index }: EditionMovePreview): MoveSum {
  const criteria = indicators.flatMap((indicator) => indicator.criteria)
  const count = (kind: IndicatorMove['kind']) => criteria.filter((each) => each.kind === kind).length
  return {
    criteria: { added: count('added'), removed: count('removed'), changed: count('changed') },
    indicators: indicators.length,
    lostTicks: indicators.flatMap(({ lostTicks }) => lostTicks),
    unsupported: indicators.filter(({ agrees }) => agrees.before !== false && agrees.after === false),
    supported: indicators.filter(({ agrees }) => agrees.before === false && agrees.after === true),
    indexChanges: index.before.exact !== index.after.exact,
  }
}
