import { Trans, useLingui } from '@lingui/react/macro'
import type { RefObject } from 'react'
import type { FilterChoice } from '../../ui/filter-choice.ts'
import styles from '../../ui/filter-sentence.module.css'
import { FilterWord } from '../../ui/filter-word.tsx'
import { SearchWord } from '../../ui/search-word.tsx'
import type { UnitFilter } from './unit-filter.ts'

interface UnitFilterSentenceProps {
  readonly filter: UnitFilter
  readonly onFilter: (filter: UnitFilter) => void
  readonly searchRef: RefObject<HTMLInputElement | null>
}

/** What the list shows, as a sentence that can be read back; each underlined word can be changed. */
export function UnitFilterSentence({ filter, onFilter, searchRef }: UnitFilterSentenceProps) {
  const { t } = useLingui()
  const choices = useStateChoices()
  const state = <FilterWord label={t`Keadaan`} choices={choices} filter={filter} onFilter={onFilter} />
  const search = (
    <SearchWord
      ref={searchRef}
      value={filter.cari ?? ''}
      onChange={(cari) => onFilter({ ...filter, cari })}
    />
  )
  return (
    <search aria-label={t`Saring unit kerja`} className={styles.sentence}>
      <Trans>
        Unit kerja yang {state}, memuat {search}
      </Trans>
    </search>
  )
}

export function useStateChoices(): readonly FilterChoice<UnitFilter>[] {
  const { t } = useLingui()
  return [
    { label: t`aktif`, part: { keadaan: undefined } },
    { label: t`sudah berakhir`, part: { keadaan: 'berakhir' } },
    { label: t`aktif atau sudah berakhir`, part: { keadaan: 'semua' } },
  ]
}
