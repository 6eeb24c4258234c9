import { type DocumentKind, documentKindNames, type Indicator } from '@undagi/maturity'

const most = 6

/** Which kinds of documents the criteria of an indicator ask for, the most asked first. */
export function askedDocuments(indicator: Indicator | undefined): readonly string[] {
  const counted = new Map<DocumentKind, number>()
  for (const { rule } of indicator?.levels.flatMap(({ criteria }) => criteria) ?? []) {
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
