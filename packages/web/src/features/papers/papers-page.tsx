import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Schemas } from '@undagi/api-client'
import { papersQuery } from '../../lib/api/papers.ts'
import { usePageTitle } from '../../lib/use-page-title.ts'
import { Anchored } from '../../ui/anchored.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import type { PaperKind } from './api/papers.ts'
import { PaperPanel } from './paper-panel.tsx'
import type { PaperIssue } from './paper-waits.tsx'
import styles from './papers-page.module.css'
import { ReportPanel } from './report-panel.tsx'
import { TemplatesLink } from './templates/templates-link.tsx'

interface PapersPageProps {
  readonly assessmentId: string
  readonly institutionId: string
  readonly institutionName: string
  readonly year: number
  /** Whose the institution's own papers are; who comes from outside has the report alone. */
  readonly readsOwn: boolean
  readonly readsReport: boolean
  /** The day on which the assessment was approved for signing; undefined: it is not, or it is not known here. */
  readonly approvedOn: string | undefined
}

/** The official papers of a year, in the order in which they come about: drafts, and every version that was issued. */
export function PapersPage(props: PapersPageProps) {
  const { year, institutionName, readsOwn, readsReport } = props
  const { t } = useLingui()
  usePageTitle(`${t`Naskah`}, ${institutionName} ${year}`)
  return (
    <>
      <PageHead
        title={<Trans>Naskah</Trans>}
        lead={
          <p>
            <Trans>
              Draf dibuat dari isian saat ini. Yang diterbitkan mendapat nomor, versi, dan kode periksa,
              sebagai PDF untuk ditandatangani dan Word; siapa pun memeriksanya di halaman Periksa naskah.
            </Trans>
          </p>
        }
      />
      <div className={styles.panels}>
        <TemplatesLink institutionId={props.institutionId} />
        {readsOwn ? <OwnPapers {...props} /> : null}
        {readsReport ? <ReportPanel {...props} /> : null}
      </div>
    </>
  )
}

const order: readonly PaperKind[] = [
  'self_assessment_record',
  'publication_consent',
  'leader_summary',
  'interview_record',
]

/** Only the Berita Acara of the interview waits for its minutes. */
function issueOf(
  kind: PaperKind,
  { issue, minutesUnsigned }: Pick<Schemas['Papers'], 'issue' | 'minutesUnsigned'>,
): PaperIssue {
  return issue === 'ready' && kind === 'interview_record' && minutesUnsigned ? 'minutes_unsigned' : issue
}

/** What is signed once the assessment is approved. */
const restsOnApproval: readonly PaperKind[] = ['self_assessment_record', 'publication_consent']

function OwnPapers({ assessmentId, institutionId, institutionName, approvedOn }: PapersPageProps) {
  const { data: papers } = useSuspenseQuery(papersQuery(assessmentId))
  return order.map((kind) => (
    <Anchored key={kind} name={kind}>
      <PaperPanel
        kind={kind}
        assessmentId={assessmentId}
        institutionId={institutionId}
        institutionName={institutionName}
        hasDraft={papers.drafts.includes(kind)}
        issue={issueOf(kind, papers)}
        issued={papers.issued.filter((each) => each.kind === kind)}
        allIssued={papers.issued}
        approvedOn={restsOnApproval.includes(kind) ? approvedOn : undefined}
      />
    </Anchored>
  ))
}
