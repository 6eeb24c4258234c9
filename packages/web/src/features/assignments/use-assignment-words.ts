import { useLingui } from '@lingui/react/macro'
import { conflictKindNames } from '@undagi/maturity'
import { useMemo } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import type { Assignment, Assignments, Candidate, DeclaredTie } from './api/assignments.ts'
import { useConflictWords } from './conflicts/use-conflict-words.ts'

type OwnTie = Assignments['ownTies'][number]

interface Tied {
  readonly conflicts: readonly (Pick<Candidate['conflicts'][number], 'kind' | 'effect' | 'isOfRound'> & {
    /** The last day on which one that ended still counts. */
    readonly countsUntil?: string | null
  })[]
}

export function useAssignmentWords() {
  const { t } = useLingui()
  const format = useFormat()
  const { effects } = useConflictWords()
  return useMemo(() => {
    const duties: Readonly<Record<Assignment['duty'], string>> = {
      judging: t`Menilai`,
      second_rating: t`Menilai kedua kali, tanpa melihat yang pertama`,
      review: t`Reviu nilai`,
    }
    const ties: Readonly<Record<DeclaredTie, string>> = {
      ...conflictKindNames,
      employment: t`Bekerja di instansi ini, sekarang atau dulu`,
    }
    return {
      duties,
      ties,
      conflicts: ({ conflicts }: Tied) =>
        conflicts
          .map(({ kind, effect, isOfRound, countsUntil = null }) => {
            const what = isOfRound ? t`${effects[effect]}, pilihan putaran ini` : effects[effect]
            const last = countsUntil === null ? '' : format.day(countsUntil)
            return last === ''
              ? `${conflictKindNames[kind]} (${what})`
              : t`${conflictKindNames[kind]} (${what}, terhitung sampai ${last})`
          })
          .join('; '),
      /** Of a tie, as it counts: no end means that it lasts. */
      span: ({ from, until }: Pick<OwnTie, 'from' | 'until'>) => {
        const [first, last] = [from, until].map((day) => (day === null ? '' : format.day(day)))
        if (until === null) return from === null ? t`Masih berlangsung` : t`Sejak ${first}, masih berlangsung`
        return from === null ? t`Terhitung sampai ${last}` : t`Terhitung ${first} sampai ${last}`
      },
      indicators: ({ indicatorCodes }: Assignment) =>
        indicatorCodes === null ? t`semua indikator` : t`indikator ${indicatorCodes.join(', ')}`,
      days: ({ from, until }: Assignment) => t`${format.day(from)} sampai ${format.day(until)}`,
    }
  }, [t, format, effects])
}
