import type { FileIssue } from '../file-issue.ts'
import { at, issueAt, items, type Spot, textOf } from '../spot.ts'
import type { TreeSpots } from '../tree-spots.ts'

/** Counterparts stand in another edition and are named once. Whether they exist is known only where that edition is at hand. */
export function checkCounterparts(main: Spot, { indicators }: TreeSpots): readonly FileIssue[] {
  const own = textOf(at(main, 'id'))
  return indicators.flatMap((indicator) => {
    const seen = new Set<string>()
    return items(at(indicator, 'guidance', 'counterparts')).flatMap((counterpart) => {
      const [edition, code] = [textOf(at(counterpart, 'edition')), textOf(at(counterpart, 'code'))]
      if (edition === undefined || code === undefined) return []
      const key = `${edition} ${code}`
      const isRepeated = seen.has(key)
      seen.add(key)
      if (edition === own)
        return [
          issueAt(
            at(counterpart, 'edition'),
            'counterparts.own_edition',
            'Padanan berada di edisi lain. Untuk edisi ini pakai related.',
          ),
        ]
      if (!isRepeated) return []
      return [
        issueAt(
          at(counterpart, 'code'),
          'counterparts.repeated',
          `Indikator "${code}" ditulis dua kali. Hapus satu.`,
        ),
      ]
    })
  })
}
