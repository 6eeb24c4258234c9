import { useLingui } from '@lingui/react/macro'
import { conflictKindNames } from '@undagi/maturity'
import { useMemo } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import type { Assignment, Candidate, DeclaredTie } from './api/assignments.ts'
import { useConflictWords } from './conflicts/use-conflict-words.ts'

interface Tied {
  readonly conflicts: readonly Pick<Candidate['conflicts'][number], 'kind' | 'effect' | 'isOfRound'>[]
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
          .map(({ kind, effect, isOfRound }) => {
            const what = isOfRound ? t`${effects[effect]}, pilihan putaran ini` : effects[effect]
            return `${conflictKindNames[kind]} (${what})`
          })
          .join('; '),
      indicators: ({ indicatorCodes }: Assignment) =>
        indicatorCodes === null ? t`semua indikator` : t`indikator ${indicatorCodes.join(', ')}`,
      days: ({ from, until }: Assignment) => t`${format.day(from)} sampai ${format.day(until)}`,
    }
  }, [t, format, effects])
}
