import { useLingui } from '@lingui/react/macro'
import { conflictKindNames, conflictSources } from '@undagi/maturity'
import { useMemo } from 'react'
import type { ConflictRule, ConflictRuling } from '../api/conflict-rules.ts'

type Effect = ConflictRule['effect']
type Said = Pick<ConflictRule, 'kind' | 'effect' | 'monthsAfterEnd'>

/** Ties and what they do, as a person reads them. */
export function useConflictWords() {
  const { t } = useLingui()
  return useMemo(() => {
    const effects: Readonly<Record<Effect, string>> = {
      blocks: t`tidak dapat ditugaskan`,
      must_be_declared: t`hanya dengan alasan`,
      shown: t`untuk diketahui`,
    }
    const actors: Readonly<Record<ConflictRuling['actedAs'], string>> = {
      national_operator: t`tim pelaksana nasional`,
      person_in_charge: t`penanggung jawab`,
      administrator: t`administrator`,
    }
    const months = ({ monthsAfterEnd }: Said) =>
      monthsAfterEnd === null ? '' : t`, juga sampai ${monthsAfterEnd} bulan sesudah berakhir`
    return {
      effects,
      nameOf: (kind: ConflictRule['kind']) => conflictKindNames[kind],
      actorOf: (actor: ConflictRuling['actedAs']) => actors[actor],
      lasting: (rule: Said) => `${conflictKindNames[rule.kind]}${months(rule)}`,
      said: (rule: Said) => `${conflictKindNames[rule.kind]} (${effects[rule.effect]}${months(rule)})`,
      /** Where a rule stands, and how sure that is. */
      originOf: ({ basis, isOfRound }: Pick<ConflictRule, 'basis' | 'isOfRound'>) => {
        if (isOfRound) return t`pilihan putaran ini`
        if (basis === null) return t`tanpa sumber`
        const { document, confidence } = basis
        const name = conflictSources[document]?.shortTitle ?? document
        if (confidence === null) return name
        return confidence === 'inferred' ? t`${name}, disimpulkan` : t`${name}, belum dipastikan`
      },
    }
  }, [t])
}
