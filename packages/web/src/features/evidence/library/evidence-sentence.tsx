import { Trans, useLingui } from '@lingui/react/macro'
import styles from '../../../ui/filter-sentence.module.css'
import { FilterWord } from '../../../ui/filter-word.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { KindWord } from '../kinds/kind-word.tsx'
import type { EvidenceFilter } from './evidence-filter.ts'
import { useEvidenceChoices } from './use-evidence-choices.ts'

interface EvidenceSentenceProps {
  readonly filter: EvidenceFilter
  readonly onFilter: (filter: EvidenceFilter) => void
}

/** Which documents are shown, as a sentence that can be read back; each underlined word can be changed. */
export function EvidenceSentence({ filter, onFilter }: EvidenceSentenceProps) {
  const { t } = useLingui()
  const choices = useEvidenceChoices()
  const shared = { filter, onFilter }
  const kind = (
    <KindWord
      kind={filter.jenis ?? ''}
      onChoose={(jenis) => onFilter({ ...filter, jenis: jenis || undefined })}
    />
  )
  const status = <FilterWord label={t`Keadaan`} choices={choices.status} {...shared} />
  const found = <FilterWord label={t`Terbaca Undagi sebagai`} choices={choices.found} {...shared} />
  const year = <FilterWord label={t`Tahun dokumen`} choices={choices.year} {...shared} />
  const few = <FilterWord label={t`Kerahasiaan`} choices={choices.confidentiality} {...shared} />
  const end = <FilterWord label={t`Masa berlaku berakhir`} choices={choices.validity} {...shared} />
  const near = <FilterWord label={t`Kemiripan`} choices={choices.alike} {...shared} />
  const { indikator } = filter
  return (
    <div className={styles.sentence}>
      <Trans>
        Dokumen: {kind}, {status}, terbaca Undagi sebagai {found}, {year}, {few}, masa berlaku berakhir {end},{' '}
        {near}
      </Trans>
      {indikator ? (
        <>
          , <Trans>dikaitkan dengan indikator {indikator}</Trans>{' '}
          <LinkButton onClick={() => onFilter({ ...filter, indikator: undefined })}>
            <Trans>semua indikator</Trans>
          </LinkButton>
        </>
      ) : null}
    </div>
  )
}
