import { useLingui } from '@lingui/react/macro'
import { useBoundaryWords } from '../../lib/use-boundary-words.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { NationalRound } from './api/national-rounds.ts'

type Window = NationalRound['windows'][number]['window']

/** What the ministry gave to participants, as a person reads it. */
export function useNationalWords() {
  const { t } = useLingui()
  const format = useFormat()
  const { nameOf } = useBoundaryWords()
  const kinds: Readonly<Record<NationalRound['kind'], string>> = {
    evaluation: t`evaluasi`,
    monitoring: t`pemantauan`,
  }
  const until = ({ last, closesAt }: Window) => {
    if (last === null) return ''
    const day = format.day(last)
    return closesAt === null ? t`sampai ${day}` : t`sampai ${day} pukul ${format.clock(closesAt)}`
  }
  const from = ({ first }: Window) => (first === null ? '' : t`mulai ${format.day(first)}`)
  return {
    kindOf: (kind: NationalRound['kind']) => kinds[kind],
    daysOf: (window: Window) => [from(window), until(window)].filter(Boolean).join(' '),
    ruleOf: (boundary: NationalRound['boundary']) =>
      boundary === null
        ? t`Ambang predikat: yang disebut edisi instrumen untuk tahun itu.`
        : t`Ambang predikat: ${nameOf(boundary.rule)} (${boundary.source}).`,
  }
}
