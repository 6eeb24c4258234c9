import type { Criterion, Group, Indicator, Instrument, InstrumentNode, Level } from '../instrument.ts'
import type { Rule } from '../rule.ts'
import { describeRule } from './describe-rule.ts'

/** What a fact is about: the edition as a whole, or a node, level or criterion by its code. */
export type FactSubject =
  | { readonly kind: 'edition' }
  | { readonly kind: 'group'; readonly code: string }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'level'; readonly code: string; readonly level: number }
  | { readonly kind: 'criterion'; readonly code: string; readonly level: number; readonly criterion: string }

/** One thing an edition says; `value` is compared, `shown` is read. */
export interface Fact {
  readonly field: string
  readonly value: string
  readonly shown: string
}

export interface SubjectFacts {
  readonly subject: FactSubject
  readonly name: string
  /** The subject that holds it; its name stands for it where it is new as a whole. */
  readonly within: string | undefined
  readonly facts: readonly Fact[]
  /** Codes of what stands below it, in order. */
  readonly order: readonly string[]
}

/** The key by which a subject of one revision is found in another. */
export function subjectKey(subject: FactSubject): string {
  if (subject.kind === 'edition') return 'edition'
  if (subject.kind === 'level') return `indicator ${subject.code} level ${subject.level}`
  if (subject.kind === 'criterion') return `criterion ${subject.criterion}`
  return `${subject.kind} ${subject.code}`
}

/** Everything an edition says, by what it is about, in the order of reading; its revision number is no fact of the matter. */
export function factsOf(instrument: Instrument): readonly SubjectFacts[] {
  const { revision: _, root, ...facts } = instrument
  const edition: SubjectFacts = {
    subject: { kind: 'edition' },
    name: instrument.shortName,
    within: undefined,
    facts: flatten(facts),
    order: [],
  }
  return [edition, ...factsOfNode(root, undefined)]
}

function factsOfNode(node: InstrumentNode, parent: Group | undefined): readonly SubjectFacts[] {
  return node.kind === 'group' ? factsOfGroup(node, parent) : factsOfIndicator(node, parent)
}

function factsOfGroup(group: Group, parent: Group | undefined): readonly SubjectFacts[] {
  const { children, code, kind, ...facts } = group
  const own: SubjectFacts = {
    subject: { kind, code },
    name: group.name,
    within: undefined,
    facts: [...flatten(facts), ...parentFact(parent)],
    order: children.map((child) => child.code),
  }
  return [own, ...children.flatMap((child) => factsOfNode(child, group))]
}

function factsOfIndicator(indicator: Indicator, parent: Group | undefined): readonly SubjectFacts[] {
  const { levels, code, kind, ...facts } = indicator
  const own: SubjectFacts = {
    subject: { kind, code },
    name: indicator.name,
    within: undefined,
    facts: [...flatten(facts), ...parentFact(parent)],
    order: levels.map(({ level }) => String(level)),
  }
  return [own, ...levels.flatMap((level) => factsOfLevel(level, indicator))]
}

function factsOfLevel({ level, criteria, ...facts }: Level, { code }: Indicator): readonly SubjectFacts[] {
  const subject = { kind: 'level', code, level } as const
  const own: SubjectFacts = {
    subject,
    name: facts.name,
    within: subjectKey({ kind: 'indicator', code }),
    facts: flatten(facts),
    order: criteria.map((criterion) => criterion.code),
  }
  return [own, ...criteria.map((criterion) => factsOfCriterion(criterion, { code, level }))]
}

function factsOfCriterion(
  { code: criterion, rule, ...facts }: Criterion,
  { code, level }: { readonly code: string; readonly level: number },
): SubjectFacts {
  return {
    subject: { kind: 'criterion', code, level, criterion },
    name: facts.text,
    within: subjectKey({ kind: 'level', code, level }),
    facts: [
      ...flatten(facts),
      ruleFact(rule),
      { field: 'level', value: String(level), shown: String(level) },
    ],
    order: [],
  }
}

function parentFact(parent: Group | undefined): readonly Fact[] {
  return parent ? [{ field: 'parent', value: parent.code, shown: `${parent.code} ${parent.name}` }] : []
}

function ruleFact(rule: Rule): Fact {
  return { field: 'rule', value: JSON.stringify(inOneOrder(rule)), shown: describeRule(rule) }
}

/** The same rule with its keys in another order is the same rule. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOneOrder(each)]),
  )
}

function flatten(value: unknown, field = ''): readonly Fact[] {
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object'))
      return [{ field, value: JSON.stringify(value), shown: value.join('; ') }]
    return value.flatMap((each: unknown, position) => flatten(each, below(field, keyOf(each, position))))
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) => flatten(each, below(field, key)))
  if (value === undefined) return []
  return [{ field, value: JSON.stringify(value), shown: value === null ? '–' : String(value) }]
}

/** Parts of a list that have a name are known by it: a predicate put before another is not every predicate changed. */
function keyOf(value: unknown, position: number): string {
  if (typeof value !== 'object' || value === null) return String(position + 1)
  return 'name' in value && typeof value.name === 'string' ? value.name : String(position + 1)
}

function below(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`
}
