import { compare, rational } from '../../rational.ts'
import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf, wholeOf } from '../spot.ts'
import { exactOf } from './exact-of.ts'
import { levelRange, MOST_LEVELS } from './level-range.ts'

/** The scale is a range; predicates ascend, start where it starts, and end within it; every level has its names. */
export function checkScale(main: Spot): readonly FileIssue[] {
  const [min, max] = [wholeOf(at(main, 'scale', 'min')), wholeOf(at(main, 'scale', 'max'))]
  if (min !== undefined && max !== undefined && max <= min) {
    const message = `Skala ${min} sampai ${max} kosong. "max" harus lebih besar daripada "min".`
    return [issueAt(at(main, 'scale', 'max'), 'scale.empty', message)]
  }
  if (min !== undefined && max !== undefined && max - min >= MOST_LEVELS) {
    const message = `Skala ${min} sampai ${max} terlalu panjang. Pakai paling banyak ${MOST_LEVELS} tingkat.`
    return [issueAt(at(main, 'scale', 'max'), 'scale.too_long', message)]
  }
  return [...checkPeriod(main), ...checkPredicates(main), ...checkLevelNames(main)]
}

function checkPeriod(main: Spot): readonly FileIssue[] {
  const [from, to] = [textOf(at(main, 'inForce', 'from')), textOf(at(main, 'inForce', 'to'))]
  if (from === undefined || to === undefined || from <= to) return []
  return [
    issueAt(
      at(main, 'inForce', 'to'),
      'in_force.reversed',
      `Berakhir ${to}, sebelum mulai ${from}. Betulkan.`,
    ),
  ]
}

function checkPredicates(main: Spot): readonly FileIssue[] {
  const range = levelRange(main)
  const minima = items(at(main, 'predicates')).map((predicate) => {
    const spot = at(predicate, 'min')
    return { spot, value: exactOf(spot) }
  })
  return minima.flatMap(({ spot, value }, position) => {
    if (value === undefined || range === undefined) return []
    const before = minima[position - 1]?.value
    if (before !== undefined && compare(value, before) <= 0) {
      return [
        issueAt(spot, 'predicates.not_ascending', 'Batas predikat harus naik. Urutkan dari yang terendah.'),
      ]
    }
    if (position === 0 && compare(value, rational(BigInt(range.min))) > 0) {
      const message = `Predikat terendah mulai di atas ${range.min}, sehingga ada indeks tanpa predikat. Mulai dari ${range.min}.`
      return [issueAt(spot, 'predicates.gap', message)]
    }
    if (compare(value, rational(BigInt(range.max))) <= 0) return []
    return [issueAt(spot, 'predicates.off_scale', `Batas di atas skala: predikat ini tidak pernah tercapai.`)]
  })
}

function checkLevelNames(main: Spot): readonly FileIssue[] {
  const levels = levelRange(main)?.levels ?? []
  const capabilities = entries(at(main, 'levelNames')).filter(([key]) => key !== 'source')
  return capabilities.flatMap(([, names]) => {
    const named = entries(names).map(([key]) => key)
    const missing = levels.filter((level) => !named.includes(String(level)))
    const extra = named.filter((key) => !levels.some((level) => String(level) === key))
    return [
      ...missing.map((level) =>
        issueAt(names, 'level_names.incomplete', `Nama tingkat ${level} belum ada. Tambahkan.`),
      ),
      ...extra.map((key) =>
        issueAt(at(names, key), 'level_names.off_scale', `Tingkat ${key} di luar skala. Hapus.`),
      ),
    ]
  })
}
