import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf, wholeOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'
import { findSkips } from './find-skips.ts'
import { type LevelRange, levelRange } from './level-range.ts'

/** Levels are complete for the scale, have criteria, and require only lower levels. */
export function checkLevels(main: Spot, { indicators }: TreeSpots): readonly FileIssue[] {
  const range = levelRange(main)
  return range === undefined ? [] : indicators.flatMap((indicator) => checkIndicator(indicator, range))
}

function checkIndicator(indicator: Spot, range: LevelRange): readonly FileIssue[] {
  const levels = at(indicator, 'levels')
  const status = at(indicator, 'criteriaStatus')
  if (levels.value === undefined) {
    if (textOf(status) !== 'complete') return []
    return [
      issueAt(
        status,
        'levels.missing',
        'Butir disebut lengkap, tetapi "levels" belum ada. Tulis tingkatnya.',
      ),
    ]
  }
  if (textOf(status) === 'names_only') {
    return [
      issueAt(status, 'levels.unexpected', 'Dengan "names_only" jangan tulis "levels". Ganti statusnya.'),
    ]
  }
  const code = textOf(at(indicator, 'code'))
  const of = code === undefined ? '' : ` indikator ${code}`
  const written = entries(levels)
  const missing = range.levels.filter((level) => written.every(([key]) => key !== String(level)))
  return [
    ...missing.map((level) =>
      issueAt(levels, 'levels.incomplete', `Tingkat ${level}${of} belum ada. Tambahkan.`),
    ),
    ...written.flatMap(([key, level]) => checkLevel(Number(key), level, { range, status: textOf(status) })),
    ...checkSkips(indicator),
  ]
}

interface Setting {
  readonly range: LevelRange
  readonly status: string | undefined
}

function checkLevel(level: number, spot: Spot, { range, status }: Setting): readonly FileIssue[] {
  if (!range.levels.includes(level)) {
    const message = `Tingkat ${level} di luar skala ${range.min} sampai ${range.max}. Hapus.`
    return [issueAt(spot, 'levels.off_scale', message)]
  }
  const criteria = at(spot, 'criteria')
  const isEmpty = Array.isArray(criteria.value) && criteria.value.length === 0
  const bare =
    isEmpty && status !== 'meanings_only'
      ? [issueAt(criteria, 'levels.without_criteria', `Tingkat ${level} belum punya butir. Tambahkan.`)]
      : []
  return [...bare, ...checkRequires(level, at(spot, 'requires'), range)]
}

/** A level that stands on nothing, although a lower one asks for something, jumps the whole stair. */
function checkSkips(indicator: Spot): readonly FileIssue[] {
  return findSkips(indicator)
    .filter(({ standsOnNothing }) => standsOnNothing)
    .map(({ spot, level, skipped }) => {
      const message = `Tingkat ${level} melompati tingkat ${skipped.join(', ')}: butirnya tidak ikut disyaratkan. Tulis tingkat yang disyaratkan.`
      return issueAt(spot, 'requires.skips', message)
    })
}

/** Only lower levels may be required, so that no circle can arise. */
function checkRequires(level: number, requires: Spot, range: LevelRange): readonly FileIssue[] {
  const seen = new Set<number>()
  return items(requires).flatMap((spot) => {
    const required = wholeOf(spot)
    if (required === undefined) return []
    if (required >= level || required < range.min) {
      const message = `Tingkat ${level} tidak dapat mensyaratkan tingkat ${required}. Tulis hanya tingkat di bawahnya.`
      return [issueAt(spot, 'requires.unsound', message)]
    }
    const isRepeated = seen.has(required)
    seen.add(required)
    return isRepeated
      ? [issueAt(spot, 'requires.repeated', `Tingkat ${required} ditulis dua kali. Hapus satu.`)]
      : []
  })
}
