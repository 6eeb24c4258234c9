import { compareWording, type Likeness } from '../../wording/says-it-otherwise.ts'
import { levelSpots } from '../checks/criterion-spots.ts'
import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf } from '../spot.ts'

/** The same criterion worded in two ways: one rule, nearly one text, apart from what the indicators are called. */
export function reviewTwins(indicators: readonly Spot[]): readonly FileIssue[] {
  const byRule = Map.groupBy(indicators.flatMap(wordingsOf), ({ rule }) => rule)
  return [...byRule.values()].flatMap(reviewGroup)
}

interface Wording {
  readonly spot: Spot
  readonly text: string
  readonly names: readonly string[]
  /** Kinds and numbers; the texts in it stand apart. */
  readonly rule: string
  readonly ruleTexts: string
}

function wordingsOf(indicator: Spot): readonly Wording[] {
  const names = ['name', 'shortName'].flatMap((key) => textOf(at(indicator, key)) ?? [])
  return levelSpots(indicator).flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => {
      const spot = at(criterion, 'text')
      const text = textOf(spot)
      if (text === undefined) return []
      const rule = at(criterion, 'rule')
      const ruleTexts = textsIn(rule).join(' ')
      return [{ spot, text, names, rule: JSON.stringify(bareRule(rule)), ruleTexts }]
    }),
  )
}

function bareRule(rule: Spot): unknown {
  const text = textOf(rule)
  if (text !== undefined) return isWritten(text) ? '…' : text
  const inList = items(rule).map(bareRule)
  if (inList.length > 0) return inList.map((item) => JSON.stringify(item)).toSorted()
  const inMap = entries(rule).map(([key, value]) => [key, bareRule(value)] as const)
  return inMap.length > 0 ? inMap.toSorted(([a], [b]) => (a < b ? -1 : 1)) : rule.value
}

function textsIn(rule: Spot): readonly string[] {
  const text = textOf(rule)
  if (text !== undefined) return isWritten(text) ? [text] : []
  return [...items(rule), ...entries(rule).map(([, value]) => value)].flatMap(textsIn)
}

/** Words of the closed lists have neither a blank nor a capital. */
function isWritten(text: string): boolean {
  return /[\s\p{Lu}]/u.test(text)
}

/** The wording used most often stands; what is near to it without being it is told. */
function reviewGroup(group: readonly Wording[]): readonly FileIssue[] {
  const variants = joinSame(group).toSorted((a, b) => b.length - a.length)
  return variants.flatMap((variant, position) => {
    const earlier = variants.slice(0, position).flat()
    const twin = earlier.find((each) => variant.some((wording) => likeness(wording, each) === 'reworded'))
    return twin === undefined ? [] : variant.map(({ spot }) => tell(spot, twin))
  })
}

function joinSame(group: readonly Wording[]): readonly (readonly Wording[])[] {
  const joined: Wording[][] = []
  for (const wording of group) {
    const same = joined.find((each) => each.some((other) => likeness(wording, other) === 'same'))
    if (same) same.push(wording)
    else joined.push([wording])
  }
  return joined
}

function likeness(a: Wording, b: Wording): Likeness {
  if (a.text === b.text) return 'same'
  const names = [...a.names, ...b.names]
  const isOneRule = compareWording(a.ruleTexts, b.ruleTexts, names) === 'same'
  return isOneRule ? compareWording(a.text, b.text, names) : 'other'
}

function tell(spot: Spot, twin: Wording): FileIssue {
  const { line } = twin.spot.file.locate(twin.spot.pointer)
  const message = `Syarat yang sama berbunyi lain di ${twin.spot.file.path} baris ${line}: "${twin.text}" Samakan bunyinya.`
  return issueAt(spot, 'wording.two_ways', message)
}
