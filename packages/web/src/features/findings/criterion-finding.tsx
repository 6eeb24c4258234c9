import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { CriterionFinding as Finding, IndicatorFindings } from '../../lib/api/contract.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { findingsQuery, type IndicatorAddress } from './api/findings.ts'
import { DecisionLine } from './decision-line.tsx'
import { FindingWords } from './finding-words.tsx'
import styles from './findings.module.css'

const DecisionDialog = lazy(async () => {
  const { DecisionDialog } = await import('./decision-dialog.tsx')
  return { default: DecisionDialog }
})

interface CriterionFindingProps {
  readonly address: IndicatorAddress
  readonly criterionCode: string
  readonly timeZone: string
  /** On the page of one document. */
  readonly documentId?: string | undefined
}

/** What Undagi finds about one criterion, what a person decided beside it, and where one decides. */
export function CriterionFinding(props: CriterionFindingProps) {
  const { address, criterionCode, timeZone, documentId } = props
  const { data } = useQuery(findingsQuery(address))
  const [isDeciding, setDeciding] = useState(false)
  const finding = data?.criteria.find(({ code }) => code === criterionCode)
  if (data === undefined || finding === undefined) return null
  const { decision, canDecide } = finding
  return (
    <div className={styles.finding}>
      {data.documents.length === 0 && !isAnswered(finding) ? null : (
        <FindingWords {...{ finding, documentId }} documents={data.documents} />
      )}
      <Contradictions findings={data} finding={finding} />
      {decision ? <DecisionLine {...{ address, criterionCode, decision, canDecide, timeZone }} /> : null}
      {canDecide && !decision ? (
        <LinkButton onClick={() => setDeciding(true)}>
          <Trans>
            putuskan sendiri<VisuallyHidden> butir {criterionCode}</VisuallyHidden>
          </Trans>
        </LinkButton>
      ) : null}
      {isDeciding ? (
        <Suspense fallback={null}>
          <DecisionDialog
            {...{ address, finding }}
            documents={data.documents}
            onClose={() => setDeciding(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}

/** Something was offered and refused: that is told, though nothing is left to judge by. */
const isAnswered = ({ reasons }: Finding) => reasons.some(({ code }) => code === 'refused')

/** Of the documents that were offered for this criterion, or that it was judged by. */
function Contradictions({
  findings: { documents, contradictions },
  finding: { code, reasons, documents: proofs },
}: {
  readonly findings: IndicatorFindings
  readonly finding: Finding
}) {
  const judgedBy = new Set([...proofs, ...reasons.flatMap((reason) => reason.documents)])
  const own = documents.filter(({ id, offeredFor }) => offeredFor.includes(code) || judgedBy.has(id))
  const told = contradictions.filter(({ documentId }) => own.some(({ id }) => id === documentId))
  return told.map(({ code: what, documentId, message }) => (
    <p key={documentId + what + message} className={styles.look}>
      {own.find(({ id }) => id === documentId)?.title}: {message}
    </p>
  ))
}
