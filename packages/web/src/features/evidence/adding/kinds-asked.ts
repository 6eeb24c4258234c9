import { acceptedKinds, type DocumentKind, documentKindNames, type Indicator } from '@undagi/maturity'

interface KindsAsked {
  /** In words, one after another; empty where any kind may serve, and for the indicator as a whole. */
  readonly names: string
  /** The name of the document's own kind, where the criterion asks for others. */
  readonly unasked: string | undefined
}

/** Which kinds of documents a criterion takes, and whether this one's is another. */
export function kindsAsked(
  { levels }: Pick<Indicator, 'levels'>,
  criterionCode: string,
  kind: DocumentKind | undefined,
): KindsAsked {
  const criterion = levels.flatMap(({ criteria }) => criteria).find(({ code }) => code === criterionCode)
  const kinds = criterion === undefined ? [] : acceptedKinds(criterion.rule)
  const isOther = kind !== undefined && kinds.length > 0 && !kinds.includes(kind)
  return {
    names: kinds.map((each) => documentKindNames[each]).join('; '),
    unasked: isOther ? documentKindNames[kind] : undefined,
  }
}
