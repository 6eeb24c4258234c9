import { Trans } from '@lingui/react/macro'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { Institution } from '../../../lib/api/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { evidenceQuery } from '../api/evidence.ts'
import styles from '../evidence.module.css'
import { type EvidenceFilter, isNarrowed, toQuery } from './evidence-filter.ts'
import { EvidenceItem } from './evidence-item.tsx'

interface EvidenceListProps {
  readonly institution: Institution
  readonly filter: EvidenceFilter
  readonly onFilter: (filter: EvidenceFilter) => void
}

/** What came in last stands first; the rest comes page by page. */
export function EvidenceList({ institution, filter, onFilter }: EvidenceListProps) {
  const list = useSuspenseInfiniteQuery(evidenceQuery(institution.id, toQuery(filter)))
  const items = list.data.pages.flatMap((page) => page.items)
  return (
    <>
      <ul className={itemListClass}>
        {items.map((item) => (
          <EvidenceItem key={item.id} item={item} institution={institution} />
        ))}
      </ul>
      {items.length === 0 && isNarrowed(filter) ? (
        <p className={nothingYetClass}>
          <Trans>Tidak ada dokumen yang seperti itu.</Trans>{' '}
          <LinkButton onClick={() => onFilter({})}>
            <Trans>Tampilkan semua dokumen</Trans>
          </LinkButton>
        </p>
      ) : null}
      {items.length === 0 && !isNarrowed(filter) ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada bukti. Contohnya: Peraturan Wali Kota yang sudah ditetapkan, SK tim koordinasi, notula
            reviu, tangkapan layar aplikasi. Mulailah dengan “Tambah bukti”, atau dari halaman indikator.
          </Trans>
        </p>
      ) : null}
      {list.hasNextPage ? (
        <div className={styles.actions}>
          <Button aria-disabled={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {list.isFetchingNextPage ? <Trans>Memuat…</Trans> : <Trans>Tampilkan yang lebih lama</Trans>}
          </Button>
        </div>
      ) : null}
    </>
  )
}
