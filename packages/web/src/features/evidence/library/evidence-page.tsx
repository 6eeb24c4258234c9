import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { itemListClass, nothingYetClass } from '../../../ui/item-list.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { evidenceQuery } from '../api/evidence.ts'
import styles from '../evidence.module.css'
import { EvidenceItem } from './evidence-item.tsx'
import { findEvidence } from './find-evidence.ts'

const AddEvidenceDialog = lazy(async () => {
  const { AddEvidenceDialog } = await import('../adding/add-evidence-dialog.tsx')
  return { default: AddEvidenceDialog }
})

/** Everything that the institution keeps as proof. */
export function EvidencePage({ institution }: { readonly institution: Institution }) {
  const { t } = useLingui()
  const { data: items } = useSuspenseQuery(evidenceQuery(institution.id))
  const mayAdd = useMay(institution.id)('add_evidence')
  const [isAdding, setAdding] = useState(false)
  const [wanted, setWanted] = useState('')
  usePageTitle(`${t`Bukti`}, ${institution.name}`)
  const found = findEvidence(items, wanted)
  const [shown, all] = [found.length, items.length]
  return (
    <>
      <PageHead
        title={<Trans>Bukti</Trans>}
        lead={
          <Trans>
            Dokumen yang membuktikan penilaian. Satu dokumen dapat dikaitkan dengan banyak butir dan tahun.
            Keputusan dan notula tim dicatat di{' '}
            <Link to="/$slug/tim-koordinasi" params={{ slug: institution.slug }}>
              Tim Koordinasi
            </Link>
            .
          </Trans>
        }
        actions={
          mayAdd ? (
            <Button kind="main" onClick={() => setAdding(true)}>
              <Trans>Tambah bukti</Trans>
            </Button>
          ) : undefined
        }
      />
      <Panel
        title={<Trans>Dokumen</Trans>}
        aside={
          shown === all ? (
            <Trans>{all} dokumen</Trans>
          ) : (
            <Trans>
              {shown} dari {all} dokumen
            </Trans>
          )
        }
      >
        {all > 0 ? (
          <div className={styles.search}>
            <TextField
              label={t`Cari judul, nomor, penerbit, atau nama berkas`}
              type="search"
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          </div>
        ) : null}
        <ul className={itemListClass}>
          {found.map((item) => (
            <EvidenceItem key={item.id} item={item} institution={institution} />
          ))}
        </ul>
        {all === 0 ? (
          <p className={nothingYetClass}>
            <Trans>
              Belum ada bukti. Contohnya: Peraturan Wali Kota yang sudah ditetapkan, SK tim koordinasi, notula
              reviu, tangkapan layar aplikasi. Mulailah dengan “Tambah bukti”, atau dari halaman indikator.
            </Trans>
          </p>
        ) : null}
        {all > 0 && shown === 0 ? (
          <p className={nothingYetClass}>
            <Trans>Tidak ada bukti yang cocok dengan “{wanted}”.</Trans>
          </p>
        ) : null}
      </Panel>
      {isAdding ? (
        <Suspense fallback={null}>
          <AddEvidenceDialog
            institutionId={institution.id}
            onAdded={() => setAdding(false)}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
