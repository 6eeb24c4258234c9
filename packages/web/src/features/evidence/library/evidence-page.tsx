import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { usePageTitle } from '../../../lib/use-page-title.ts'
import { useSettled } from '../../../lib/use-settled.ts'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'
import { useTyped } from '../../../lib/use-typed.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useEvidenceChanges } from '../api/use-evidence-changes.ts'
import styles from '../evidence.module.css'
import type { EvidenceFilter } from './evidence-filter.ts'
import { EvidenceHits } from './evidence-hits.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { EvidenceSentence } from './evidence-sentence.tsx'

const AddEvidenceDialog = lazy(async () => {
  const { AddEvidenceDialog } = await import('../adding/add-evidence-dialog.tsx')
  return { default: AddEvidenceDialog }
})

interface EvidencePageProps {
  readonly institution: Institution
  readonly filter: EvidenceFilter
  readonly onFilter: (filter: EvidenceFilter) => void
}

/** Everything that the institution keeps as proof, and where in it something stands. */
export function EvidencePage({ institution, filter, onFilter }: EvidencePageProps) {
  const { t } = useLingui()
  const { slug } = institution
  const navigate = useNavigate()
  const mayAdd = useMay(institution.id)('add_evidence')
  const [isAdding, setAdding] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const [typed, type] = useTyped(filter.cari ?? '', (cari) => onFilter({ ...filter, cari }))
  const words = useSettled((filter.cari ?? '').trim())
  usePageTitle(`${t`Bukti`}, ${institution.name}`)
  useEvidenceChanges(institution.id)
  useShortcuts({ '/': () => field.current?.focus() })
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
      <Panel title={<Trans>Dokumen</Trans>}>
        <search className={styles.search} aria-label={t`Cari dan saring dokumen`}>
          <TextField
            ref={field}
            label={t`Cari judul, nomor, penerbit, nama berkas, atau isi dokumen`}
            type="search"
            maxLength={200}
            aria-keyshortcuts="/"
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
          <EvidenceSentence filter={filter} onFilter={onFilter} />
        </search>
        {words === '' ? (
          <EvidenceList {...{ institution, filter, onFilter }} />
        ) : (
          <EvidenceHits {...{ institution, words, filter, onFilter }} />
        )}
      </Panel>
      {isAdding ? (
        <Suspense fallback={null}>
          <AddEvidenceDialog
            institutionId={institution.id}
            existing={{
              words: <Trans>Buka yang sudah ada</Trans>,
              onUse: ({ itemId }) => void navigate({ to: '/$slug/bukti/$itemId', params: { slug, itemId } }),
            }}
            onAdded={() => setAdding(false)}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
