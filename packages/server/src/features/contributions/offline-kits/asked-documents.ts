import { type DocumentKind, documentKindNames, type Indicator } from '@undagi/maturity'

const most = 6

/** An indicator of an edition stays what it is, and every page of a unit asks this of each of its questions. */
const known = new WeakMap<Indicator, readonly string[]>()

/** Which kinds of documents the criteria of an indicator ask for, the most asked first. */
export function askedDocuments(indicator: Indicator | undefined): readonly string[] {
  if (indicator === undefined) return []
  const asked = known.get(indicator) ?? countDocuments(indicator)
  known.set(indicator, asked)
  return asked
}

function countDocuments({ levels }: Indicator): readonly string[] {
  const counted = new Map<DocumentKind, number>()
  for (const { rule } of levels.flatMap(({ criteria }) => criteria)) {
    for (const kind of documentsOf(rule)) counted.set(kind, (counted.get(kind) ?? 0) + 1)
  }
  const kinds = [...counted].toSorted(([, one], [, other]) => other - one).map(([kind]) => kind)
  return kinds.slice(0, most).map((kind) => documentKindNames[kind])
}

type Rule = Indicator['levels'][number]['criteria'][number]['rule']

function documentsOf(rule: Rule): readonly DocumentKind[] {
  if ('documents' in rule) return rule.documents ?? []
  return 'evidence' in rule ? rule.evidence : []
}
