import { Plural, Trans } from '@lingui/react/macro'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Institution } from '../../../lib/api/contract.ts'
import { useErrorWords } from '../../../lib/use-error-words.ts'
import { Button } from '../../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { evidenceSearchQuery } from '../api/evidence-search.ts'
import styles from '../evidence.module.css'
import { type EvidenceFilter, isNarrowed, toQuery } from './evidence-filter.ts'
import { Hit } from './evidence-hit.tsx'

interface EvidenceHitsProps {
  readonly institution: Institution
  readonly words: string
  readonly filter: EvidenceFilter
  readonly onFilter: (filter: EvidenceFilter) => void
}

/** Where the words stand, in titles first and then in contents. */
export function EvidenceHits({ institution, words, filter, onFilter }: EvidenceHitsProps) {
  const errorWords = useErrorWords()
  const search = useInfiniteQuery({
    ...evidenceSearchQuery({ institutionId: institution.id, words, filter: toQuery(filter) }),
    placeholderData: keepPreviousData,
  })
  const hits = search.data?.pages.flatMap((page) => page.hits) ?? []
  const suggestion = search.data?.pages[0]?.suggestion ?? null
  return (
    <>
      <p role="status" className={styles.count}>
        {search.isPending ? <Trans>Mencari…</Trans> : null}
        {search.isSuccess && hits.length > 0 ? (
          search.hasNextPage ? (
            <Trans>{hits.length} dokumen pertama yang memuatnya</Trans>
          ) : (
            <Plural value={hits.length} other="# dokumen memuatnya" />
          )
        ) : null}
      </p>
      {search.error ? (
        <Note tone="bad" role="alert">
          {errorWords(search.error)}
        </Note>
      ) : null}
      <ul className={itemListClass}>
        {hits.map((hit) => (
          <Hit key={hit.evidence.id} hit={hit} institution={institution} />
        ))}
      </ul>
      {search.isSuccess && hits.length === 0 ? (
        <Nothing {...{ words, suggestion, filter, onFilter }} />
      ) : null}
      {search.hasNextPage ? (
        <div className={styles.actions}>
          <Button aria-disabled={search.isFetchingNextPage} onClick={() => search.fetchNextPage()}>
            {search.isFetchingNextPage ? <Trans>Memuat…</Trans> : <Trans>Tampilkan berikutnya</Trans>}
          </Button>
        </div>
      ) : null}
    </>
  )
}

interface NothingProps extends Pick<EvidenceHitsProps, 'words' | 'filter' | 'onFilter'> {
  readonly suggestion: string | null
}

/** What to try instead. */
function Nothing({ words, suggestion, filter, onFilter }: NothingProps) {
  return (
    <div className={nothingYetClass}>
      <p>
        <Trans>Tidak ada dokumen yang judul, nama berkas, atau halamannya memuat semua kata “{words}”.</Trans>
      </p>
      {suggestion ? (
        <p>
          <Trans>
            Mungkin maksud Anda{' '}
            <LinkButton onClick={() => onFilter({ ...filter, cari: suggestion })}>{suggestion}</LinkButton>
          </Trans>
        </p>
      ) : null}
      {isNarrowed(filter) ? (
        <p>
          <LinkButton onClick={() => onFilter({ cari: filter.cari })}>
            <Trans>Cari di semua dokumen, tanpa saringan</Trans>
          </LinkButton>
        </p>
      ) : null}
      <p>
        <Trans>
          Yang dicari: judul, nomor, penerbit, nama berkas, dan isi tiap halaman dari versi terbaru. Kurangi
          katanya, atau pakai kata dasarnya. Hasil pindai tanpa teks hanya ditemukan lewat judul dan nama
          berkasnya.
        </Trans>
      </p>
    </div>
  )
}
