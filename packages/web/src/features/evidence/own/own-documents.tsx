import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { Button } from '../../../ui/button.tsx'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ownDocumentsQuery } from '../api/own-documents.ts'
import styles from '../evidence.module.css'
import { orderOwn } from './order-own.ts'
import { OwnDocumentItem } from './own-document-item.tsx'

/** So many are shown before one asks for the rest. */
const shownAtFirst = 10

/** What this person brought, and where each of it stands: what asks for their hand first. */
export function OwnDocuments({ institution }: { readonly institution: Institution }) {
  const { data, error } = useQuery(ownDocumentsQuery(institution.id))
  const [isWhole, setWhole] = useState(false)
  const documents = orderOwn(data?.documents ?? [])
  const count = documents.length
  return (
    <Panel
      title={<Trans>Dokumen Anda</Trans>}
      aside={count > 0 ? <Plural value={count} other="# dokumen" /> : undefined}
    >
      {error ? (
        <Note tone="bad" role="alert" className={styles.released}>
          <Trans>Daftarnya belum dapat dimuat. Muat ulang halaman ini.</Trans>
        </Note>
      ) : null}
      {data !== undefined && count === 0 ? (
        <p className={nothingYetClass}>
          <Trans>
            Belum ada dokumen yang Anda bawa. Buka indikatornya, tekan Tambah bukti, dan unggah; di sini lalu
            tampak apakah dokumen itu menunggu, diterima, atau ditolak.
          </Trans>
        </p>
      ) : null}
      <ul className={itemListClass}>
        {(isWhole ? documents : documents.slice(0, shownAtFirst)).map((document) => (
          <OwnDocumentItem key={document.itemId} {...{ institution, document }} />
        ))}
      </ul>
      {!isWhole && count > shownAtFirst ? (
        <div className={styles.actions}>
          <Button onClick={() => setWhole(true)}>
            <Plural value={count} other="Tampilkan semua # dokumen" />
          </Button>
        </div>
      ) : null}
      {data?.hasMore && (isWhole || count <= shownAtFirst) ? <OlderOnes institution={institution} /> : null}
    </Panel>
  )
}

function OlderOnes({ institution }: { readonly institution: Institution }) {
  const readsAll = useMay(institution.id)('read_evidence')
  return (
    <p className={styles.actions}>
      <Trans>Yang lebih lama tidak dimuat di sini.</Trans>{' '}
      {readsAll ? (
        <Link to="/$slug/bukti" params={{ slug: institution.slug }}>
          <Trans>Cari di Bukti</Trans>
        </Link>
      ) : null}
    </p>
  )
}
