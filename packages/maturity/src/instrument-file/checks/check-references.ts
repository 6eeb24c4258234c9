import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, type Spot, textOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'

/** Capabilities and conversions that indicators name exist. */
export function checkReferences(main: Spot, { indicators }: TreeSpots): readonly FileIssue[] {
  return indicators.flatMap((indicator) => [
    ...checkNamed(at(indicator, 'capability'), at(main, 'levelNames')),
    ...checkNamed(at(indicator, 'conversion'), at(main, 'conversions')),
  ])
}

function checkNamed(spot: Spot, section: Spot): readonly FileIssue[] {
  const name = textOf(spot)
  const known = entries(section).flatMap(([key]) => (key === 'source' ? [] : key))
  if (name === undefined || known.includes(name)) return []
  const where = String(section.pointer[0])
  const message = `"${name}" tidak ada di bagian ${where} (yang ada: ${known.join(', ') || 'kosong'}). Betulkan namanya.`
  return [issueAt(spot, 'references.unknown', message)]
}
