import { Trans, useLingui } from '@lingui/react/macro'
import type { CriterionFinding, FindingDocument } from '../../lib/api/contract.ts'
import { Sign } from '../../ui/sign.tsx'

interface FindingWordsProps {
  readonly finding: CriterionFinding
  readonly documents: readonly FindingDocument[]
  /** The document whose page it is: what becomes of it is told before what the criterion lacks. */
  readonly documentId?: string | undefined
}

/** What Undagi finds by itself, in words; a decision stands beside it and changes nothing here. */
export function FindingWords({ finding, documents, documentId }: FindingWordsProps) {
  const { found, warnings } = finding
  // That the text itself is unclear stands beside the criterion already.
  const reasons = ownFirst(
    finding.reasons.filter(({ code }) => code !== 'disputed'),
    documentId,
  )
  const own = documents.find(({ id }) => id === documentId)?.notCounted
  const isTold = reasons.some(({ message }) => message === own?.message)
  return (
    <>
      {own && !isTold ? (
        <p>
          <Sign kind="look" /> <Trans>Dokumen ini tidak dihitung.</Trans> {own.message}
        </p>
      ) : null}
      <p>
        {found === 'fulfilled' ? <Proved proofs={finding.documents} documents={documents} /> : null}
        {found === 'not_fulfilled' ? <Trans>Belum terbukti.</Trans> : null}
        {found === 'person_must_look' ? (
          <>
            <Sign kind="look" /> <Trans>Perlu dilihat orang.</Trans>
          </>
        ) : null}{' '}
        {reasons[0]?.message}
      </p>
      {[...reasons.slice(1), ...warnings].map(({ code, message }) => (
        <p key={code + message}>{message}</p>
      ))}
    </>
  )
}

/** What is said of one document stands before what is said of others. */
function ownFirst(reasons: CriterionFinding['reasons'], documentId: string | undefined) {
  const isOwn = (each: (typeof reasons)[number]) =>
    documentId !== undefined && each.documents.includes(documentId)
  return reasons.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
}

function Proved({
  proofs,
  documents,
}: Pick<FindingWordsProps, 'documents'> & { readonly proofs: readonly string[] }) {
  const { t } = useLingui()
  const titles = proofs.map((id) => documents.find((each) => each.id === id)?.title ?? t`dokumen terbatas`)
  const list = titles.join(', ')
  return (
    <>
      <Sign kind="ok" />{' '}
      {titles.length === 0 ? <Trans>Terbukti.</Trans> : <Trans>Terbukti oleh {list}.</Trans>}
    </>
  )
}
