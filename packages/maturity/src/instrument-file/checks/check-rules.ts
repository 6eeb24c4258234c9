import type { FileIssue } from '../file-issue.ts'
import { ruleSchema } from '../rule-schema.ts'
import { at, entries, issueAt, items, type Spot, textOf, wholeOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'
import { checkSequences } from './check-sequences.ts'
import { levelSpots, rulesIn } from './criterion-spots.ts'
import { type LevelRange, levelRange } from './level-range.ts'
import { whyNeverMet } from './never-met.ts'

/** Every rule can be met by somebody, and none is met by everybody above the lowest level. */
export function checkRules(main: Spot, { indicators }: TreeSpots): readonly FileIssue[] {
  const range = levelRange(main)
  return indicators.flatMap(levelSpots).flatMap(({ level, criteria }) => {
    const written = criteria.map((criterion) => at(criterion, 'rule'))
    const rules = written.flatMap(rulesIn)
    return [
      ...rules.flatMap(checkMeetable),
      ...rules.flatMap(checkRepeated),
      ...(range ? rules.flatMap((rule) => checkPreviousLevel(rule, range)) : []),
      ...(range ? written.flatMap((rule) => checkFloor(rule, level, range)) : []),
      ...checkSequences(written),
    ]
  })
}

function checkMeetable(spot: Spot): readonly FileIssue[] {
  const { data: rule } = ruleSchema.safeParse(spot.value)
  const why = rule && whyNeverMet(rule)
  return why ? [issueAt(at(spot, why.key), why.code, why.message)] : []
}

/** The same thing twice in one list is a slip of the hand: something else was meant. */
function checkRepeated(rule: Spot): readonly FileIssue[] {
  return entries(rule).flatMap(([, list]) => {
    const seen = new Set<string>()
    return items(list).flatMap((item) => {
      const word = textOf(item)?.toLowerCase().replace(/\s+/g, ' ')
      if (word === undefined) return []
      if (!seen.has(word)) {
        seen.add(word)
        return []
      }
      return [issueAt(item, 'rules.repeated', `"${textOf(item)}" ditulis dua kali. Hapus satu.`)]
    })
  })
}

function checkPreviousLevel(rule: Spot, range: LevelRange): readonly FileIssue[] {
  const level = at(rule, 'level')
  const value = wholeOf(level)
  if (textOf(at(rule, 'kind')) !== 'previous_level' || value === undefined) return []
  if (range.levels.includes(value)) return []
  return [issueAt(level, 'rules.level_off_scale', `Tingkat ${value} di luar skala. Betulkan.`)]
}

function checkFloor(written: Spot, level: number, { min }: LevelRange): readonly FileIssue[] {
  return rulesIn(written).flatMap((rule) => {
    const kind = at(rule, 'kind')
    if (textOf(kind) !== 'floor' || (level === min && rule === written)) return []
    const message = `"floor" selalu terpenuhi, jadi hanya untuk butir tunggal di tingkat ${min}. Pakai aturan lain.`
    return [issueAt(kind, 'rules.floor_misplaced', message)]
  })
}
