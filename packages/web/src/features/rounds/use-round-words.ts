import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import type { EditionRule, NewRound } from './api/round-register.ts'
import type { RoundLack } from './round-draft.ts'

/** Kinds of rounds, what is missing, and when an edition holds, as a person reads them. */
export function useRoundWords() {
  const { t } = useLingui()
  const format = useFormat()
  const kinds: readonly { readonly value: NewRound['kind']; readonly label: string }[] = [
    { value: 'evaluation', label: t`Evaluasi` },
    { value: 'monitoring', label: t`Pemantauan` },
    { value: 'self_assessment', label: t`Penilaian mandiri` },
  ]
  const lacks: Readonly<Record<RoundLack, string>> = {
    year: t`Tulis tahun dengan empat angka, misalnya 2026.`,
    year_taken: t`Tahun ini sudah mempunyai putaran. Pilih tahun lain, atau tarik putaran itu dahulu.`,
    name: t`Beri nama, misalnya Evaluasi SPBE 2026.`,
    edition: t`Pilih edisi instrumen.`,
    assessment_date: t`Isi tanggal penilaian.`,
    target: t`Tulis target sebagai angka, misalnya 3,20, atau kosongkan.`,
  }
  const editionSentence = ({ shortName, from, to, certain, source }: EditionRule) => {
    const since = from ? format.day(from) : t`tanpa tanggal awal`
    const until = to ? t`sampai sebelum ${format.day(to)}` : t`sampai sekarang`
    const basis = certain ? source : t`${source}; disimpulkan dari sumber itu`
    return t`${shortName} berlaku sejak ${since} ${until} (${basis}).`
  }
  return {
    kinds,
    kindLabel: (kind: NewRound['kind']) => kinds.find(({ value }) => value === kind)?.label ?? kind,
    lacks,
    editionSentence,
  }
}
