import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { filterJudged, type JudgedFilter, type JudgedLine, judgedFilters } from './judged-lines.ts'
import styles from './judged-list.module.css'

interface JudgedFiltersProps {
  readonly all: readonly JudgedLine[]
  readonly filter: JudgedFilter | undefined
}

/** Each filter with the number of indicators behind it; the one in force is marked. */
export function JudgedFilters({ all, filter }: JudgedFiltersProps) {
  const { t } = useLingui()
  const labels: Readonly<Record<JudgedFilter, string>> = {
    belum: t`belum dinilai`,
    berubah: t`berubah dari tahap sebelumnya`,
    justifikasi: t`belum terkirim, biasanya perlu justifikasi`,
    kembali: t`dikembalikan`,
  }
  return (
    <nav className={styles.filters} aria-label={t`Saringan`}>
      {[undefined, ...judgedFilters].map((each) => (
        <Link
          key={each ?? 'semua'}
          from="/$slug/$year"
          to="/$slug/$year/penilaian-luar"
          search={{ saring: each }}
          aria-current={each === filter ? 'true' : undefined}
        >
          {each === undefined ? <Trans>semua</Trans> : labels[each]} ({filterJudged(all, each).length})
        </Link>
      ))}
    </nav>
  )
}
