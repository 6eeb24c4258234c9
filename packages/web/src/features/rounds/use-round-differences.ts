import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { ChangedValue } from '../../ui/changed-values.tsx'
import type { OwnRound } from './api/round-register.ts'
import { useRoundWords } from './use-round-words.ts'

/** What differs between a round as it was and as it is, as a person reads it. */
export function useRoundDifferences(): (was: OwnRound, is: OwnRound) => readonly ChangedValue[] {
  const { t } = useLingui()
  const format = useFormat()
  const { kindLabel } = useRoundWords()
  const none = t`tidak ada`
  const deadline = ({ deadline, timeZone }: OwnRound) => (deadline ? format.until(deadline, timeZone) : none)
  const visit = ({ visitDate }: OwnRound) => (visitDate ? format.day(visitDate) : none)
  const target = ({ target }: OwnRound) => (target ? format.index(target) : none)
  return (was, is) =>
    [
      { what: t`Nama putaran`, from: was.name, to: is.name },
      { what: t`Jenis`, from: kindLabel(was.kind), to: kindLabel(is.kind) },
      { what: t`Tanggal penilaian`, from: format.day(was.assessmentDate), to: format.day(is.assessmentDate) },
      { what: t`Batas waktu`, from: deadline(was), to: deadline(is) },
      { what: t`Tanggal kunjungan`, from: visit(was), to: visit(is) },
      { what: t`Target indeks`, from: target(was), to: target(is) },
    ].filter(({ from, to }) => from !== to)
}
