import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { papersQuery } from './api/papers.ts'
import { PaperPanel } from './paper-panel.tsx'
import styles from './papers-page.module.css'

interface PapersPageProps {
  readonly assessmentId: string
  readonly institutionName: string
  readonly year: number
}

/** The official papers of a year: a draft of each at any time, and every version that was issued. */
export function PapersPage({ assessmentId, institutionName, year }: PapersPageProps) {
  const { t } = useLingui()
  const { data: papers } = useSuspenseQuery(papersQuery(assessmentId))
  usePageTitle(`${t`Naskah`}, ${institutionName} ${year}`)
  return (
    <>
      <PageHead
        title={<Trans>Naskah</Trans>}
        lead={
          <p>
            <Trans>
              Draf dapat dibuka kapan saja. Setelah penilaian disetujui penanggung jawab, naskah diterbitkan
              dengan nomor dan kode periksa, lalu ditandatangani.
            </Trans>
          </p>
        }
      />
      <div className={styles.panels}>
        {papers.drafts.map((kind) => (
          <PaperPanel
            key={kind}
            kind={kind}
            assessmentId={assessmentId}
            institutionName={institutionName}
            canIssue={papers.canIssue}
            issued={papers.issued.filter((each) => each.kind === kind)}
          />
        ))}
      </div>
    </>
  )
}
