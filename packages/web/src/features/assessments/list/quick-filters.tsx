import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { LinkButton } from '../../../ui/link-button.tsx'
import { countLines, filterLines } from './filter-lines.ts'
import type { IndicatorFilter } from './indicator-filter.ts'
import type { AspectLines } from './indicator-lines.ts'
import styles from './quick-filters.module.css'

interface QuickFiltersProps {
  readonly all: readonly AspectLines[]
  readonly filter: IndicatorFilter
  readonly previousYear: number | undefined
  readonly onFilter: (filter: IndicatorFilter) => void
  /** How many are shown now. */
  readonly children: ReactNode
}

/** The filters that are asked for daily, each with the number of indicators behind it. */
export function QuickFilters({ all, filter, previousYear, onFilter, children }: QuickFiltersProps) {
  const { t } = useLingui()
  const fallen = previousYear
    ? [{ label: t`turun dari ${previousYear}`, filter: { berubah: 'turun' as const } }]
    : []
  const isTold = all.some(({ lines }) => lines.some(({ proof }) => proof !== null))
  const unproven = isTold ? [{ label: t`klaim melebihi bukti`, filter: { bukti: 'melebihi' as const } }] : []
  const offers: readonly { readonly label: string; readonly filter: IndicatorFilter }[] = [
    { label: t`belum dinilai`, filter: { dinilai: 'belum' } },
    { label: t`di bawah 3`, filter: { di_bawah: 3 } },
    { label: t`berbeda dari butir`, filter: { butir: 'berbeda' } },
    { label: t`penjelasan belum lengkap`, filter: { penjelasan: 'kurang' } },
    ...unproven,
    ...fallen,
  ]
  const isFiltered = Object.values(filter).some((part) => part !== undefined)
  return (
    <div className={styles.quick}>
      <span>
        <Trans>Sering dipakai:</Trans>
      </span>
      {offers.map((offer) => (
        <LinkButton key={offer.label} onClick={() => onFilter(offer.filter)}>
          {offer.label} ({countLines(filterLines(all, offer.filter))})
        </LinkButton>
      ))}
      <span className={styles.end} role="status">
        {children}
      </span>
      {isFiltered ? (
        <LinkButton onClick={() => onFilter({})}>
          <Trans>hapus saringan</Trans>
        </LinkButton>
      ) : null}
    </div>
  )
}
