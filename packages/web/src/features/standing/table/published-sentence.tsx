import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import styles from '../../../ui/filter-sentence.module.css'
import { FilterWord } from '../../../ui/filter-word.tsx'
import { SearchWord } from '../../../ui/search-word.tsx'
import type { PublishedFilter } from './published-filter.ts'
import type { usePublishedChoices } from './use-published-choices.ts'

interface PublishedSentenceProps {
  readonly choices: ReturnType<typeof usePublishedChoices>
  readonly filter: PublishedFilter
  readonly onFilter: (filter: PublishedFilter) => void
}

/** What the table shows, as a sentence that can be read back; each underlined word can be changed. */
export function PublishedSentence({ choices, filter, onFilter }: PublishedSentenceProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const shared = { filter, onFilter }
  const kind = <FilterWord label={t`Kategori`} choices={choices.category} {...shared} />
  const where = <FilterWord label={t`Provinsi`} choices={choices.province} {...shared} />
  const earned = <FilterWord label={t`Predikat`} choices={choices.predicate} {...shared} />
  const search = (
    <SearchWord ref={field} value={filter.cari ?? ''} onChange={(cari) => onFilter({ ...filter, cari })} />
  )
  return (
    <search aria-label={t`Saring instansi`} className={styles.sentence}>
      <Trans>
        Instansi: {kind}, {where}, {earned}, namanya memuat {search}
      </Trans>
    </search>
  )
}
