import type { Predicate, Scale } from '@undagi/maturity'

/** A predicate as a stretch of the scale. */
export interface Band {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Where it begins, as people read it: "2,6". */
  readonly fromText: string
  readonly level: number
}

/** The predicates of an edition, laid along its scale. Numbers here only say where to draw: they decide nothing. */
export function bandsOf(
  predicates: readonly Predicate[],
  scale: Pick<Scale, 'min' | 'max'>,
  formatNumber: (text: string) => string = withComma,
): readonly Band[] {
  return predicates.map((predicate, position) => {
    const next = predicates[position + 1]
    const from = position === 0 ? scale.min : Number(predicate.min)
    return {
      name: predicate.name,
      from,
      to: next === undefined ? scale.max : Number(next.min),
      fromText: formatNumber(Number.isInteger(from) ? from.toFixed(1) : String(from)),
      level: predicate.level,
    }
  })
}

const withComma = (text: string) => text.replace('.', ',')
