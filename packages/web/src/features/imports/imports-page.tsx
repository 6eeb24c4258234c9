import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Institution } from '../../lib/api/contract.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { importsQuery } from './api/imports.ts'
import { ImportsHistory } from './history/imports-history.tsx'
import styles from './imports-page.module.css'
import { PreviewView } from './preview/preview-view.tsx'
import { UploadPanel } from './upload/upload-panel.tsx'

interface ImportsPageProps {
  readonly institution: Institution
  /** The import whose preview is open, as the address says. */
  readonly importId: string | undefined
  readonly onOpen: (importId: string | undefined) => void
}

/** Tables that come in: what they would change, and what they have changed. */
export function ImportsPage({ institution, importId, onOpen }: ImportsPageProps) {
  const { t } = useLingui()
  const { data: imports } = useSuspenseQuery(importsQuery(institution.id))
  usePageTitle(`${t`Impor`}, ${institution.name}`)
  const waiting = imports.find(({ id, state }) => id === importId && state === 'previewed')
  if (importId !== undefined && waiting?.isMine === true) {
    return <PreviewView institution={institution} importId={importId} onClose={() => onOpen(undefined)} />
  }
  return (
    <>
      <PageHead
        title={<Trans>Impor</Trans>}
        lead={
          <Trans>
            Masukkan nilai indikator, tahun sebelumnya, atau hasil terbitan dari sebuah tabel. Anda melihat
            dahulu apa yang akan berubah.
          </Trans>
        }
      />
      <div className={styles.parts}>
        <UploadPanel institution={institution} onUploaded={onOpen} />
        <ImportsHistory institution={institution} imports={imports} onOpen={onOpen} />
      </div>
    </>
  )
}
