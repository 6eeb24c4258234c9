import { Trans, useLingui } from '@lingui/react/macro'
import type { RefObject } from 'react'
import type { PolicySummary } from '../../../lib/api/contract.ts'
import styles from '../../../ui/filter-sentence.module.css'
import { FilterWord } from '../../../ui/filter-word.tsx'
import { SearchWord } from '../../../ui/search-word.tsx'
import type { PolicyFilter } from './policy-filter.ts'
import { usePolicyFilterChoices } from './use-policy-filter-choices.ts'

interface PolicyFilterSentenceProps {
  readonly policies: readonly PolicySummary[]
  readonly filter: PolicyFilter
  readonly onFilter: (filter: PolicyFilter) => void
  readonly searchRef: RefObject<HTMLInputElement | null>
}

/** What the list shows, as a sentence that can be read back; each underlined word can be changed. */
export function PolicyFilterSentence(props: PolicyFilterSentenceProps) {
  const { policies, filter, onFilter, searchRef } = props
  const { t } = useLingui()
  const choices = usePolicyFilterChoices(policies)
  const kind = <FilterWord label={t`Jenis`} choices={choices.kind} {...{ filter, onFilter }} />
  const state = <FilterWord label={t`Keadaan`} choices={choices.state} {...{ filter, onFilter }} />
  const year = <FilterWord label={t`Tahun penetapan`} choices={choices.year} {...{ filter, onFilter }} />
  const carried = <FilterWord label={t`Indikator`} choices={choices.carried} {...{ filter, onFilter }} />
  const review = <FilterWord label={t`Peninjauan`} choices={choices.review} {...{ filter, onFilter }} />
  const search = (
    <SearchWord
      ref={searchRef}
      value={filter.cari ?? ''}
      onChange={(cari) => onFilter({ ...filter, cari })}
    />
  )
  return (
    <search aria-label={t`Saring kebijakan`} className={styles.sentence}>
      <Trans>
        {kind} dengan keadaan {state}, {year}, untuk {carried}, {review}, memuat {search}
      </Trans>
    </search>
  )
}
