import { Trans, useLingui } from '@lingui/react/macro'
import type { Group, Scale } from '@undagi/maturity'
import type { RefObject } from 'react'
import styles from '../../../ui/filter-sentence.module.css'
import { FilterWord } from '../../../ui/filter-word.tsx'
import { SearchWord } from '../../../ui/search-word.tsx'
import type { IndicatorFilter } from './indicator-filter.ts'
import { useFilterChoices } from './use-filter-choices.ts'

interface FilterSentenceProps {
  readonly aspects: readonly Group[]
  readonly scale: Scale
  readonly previousYear: number | undefined
  readonly filter: IndicatorFilter
  readonly onFilter: (filter: IndicatorFilter) => void
  readonly searchRef: RefObject<HTMLInputElement | null>
}

/** What the list shows, as a sentence that can be read back; each underlined word can be changed. */
export function FilterSentence(props: FilterSentenceProps) {
  const { aspects, scale, previousYear, filter, onFilter, searchRef } = props
  const { t } = useLingui()
  const choices = useFilterChoices({ aspects, scale, previousYear })

  const aspect = <FilterWord label={t`Aspek`} choices={choices.aspect} filter={filter} onFilter={onFilter} />
  const value = <FilterWord label={t`Nilai`} choices={choices.value} filter={filter} onFilter={onFilter} />
  const rated = (
    <FilterWord label={t`Penilaian`} choices={choices.rated} filter={filter} onFilter={onFilter} />
  )
  const criteria = (
    <FilterWord label={t`Butir`} choices={choices.criteria} filter={filter} onFilter={onFilter} />
  )
  const search = (
    <SearchWord
      ref={searchRef}
      value={filter.cari ?? ''}
      onChange={(cari) => onFilter({ ...filter, cari })}
    />
  )
  return (
    <search aria-label={t`Saring indikator`} className={styles.sentence}>
      <Trans>
        Indikator {aspect}, bernilai {value}, {rated}, {criteria}, memuat {search}
      </Trans>
      {filter.penjelasan ? (
        <>
          {', '}
          <FilterWord label={t`Penjelasan`} choices={choices.explained} filter={filter} onFilter={onFilter} />
        </>
      ) : null}
      {filter.bukti ? (
        <>
          {', '}
          <FilterWord label={t`Bukti`} choices={choices.proof} filter={filter} onFilter={onFilter} />
        </>
      ) : null}
      {filter.berubah ? (
        <>
          {', '}
          <FilterWord label={t`Perubahan`} choices={choices.change} filter={filter} onFilter={onFilter} />
        </>
      ) : null}
    </search>
  )
}
