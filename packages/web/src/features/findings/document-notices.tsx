import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FindingDocument } from '../../lib/api/contract.ts'
import { Note } from '../../ui/note.tsx'
import { findingsQuery, type IndicatorAddress } from './api/findings.ts'
import styles from './findings.module.css'
import { isRegisterNoticed, RegisteredWords } from './registered-words.tsx'

interface DocumentNoticesProps {
  readonly address: IndicatorAddress
  /** Of the institution; undefined: this person does not read its register of policies. */
  readonly slug: string | undefined
}

/** What somebody should look at before they lean on these documents; nothing where there is nothing. */
export function DocumentNotices({ address, slug }: DocumentNoticesProps) {
  const { data } = useQuery(findingsQuery(address))
  if (data === undefined) return null
  const titleOf = (id: string) => data.documents.find((each) => each.id === id)?.title
  const policyOf = (id: string) => data.documents.find((each) => each.id === id)?.registered?.policyId
  const restricted = data.documents.filter(({ itemId }) => itemId === null).length
  // that it is revoked in the register stands in the contradiction already
  const contradicted = data.contradictions.flatMap(({ code, documentId }) =>
    code === 'register_revoked' ? [documentId] : [],
  )
  const noticed = data.documents.filter((each) => isNoticed(each, contradicted.includes(each.id)))
  // A repeated text stands beside its file already, with a link to what it repeats.
  const late = data.documents.flatMap(({ id, notCounted }) =>
    notCounted && outOfTime.includes(notCounted.code) ? [{ id, message: notCounted.message }] : [],
  )
  const contradictions = data.contradictions.filter(({ code }) => code !== 'text_repeated')
  if (noticed.length + restricted + contradictions.length + late.length === 0) return null
  return (
    <Note
      tone={noticed.length + contradictions.length + late.length > 0 ? 'look' : 'fine'}
      className={styles.notices}
    >
      <ul>
        {late.map(({ id, message }) => (
          <li key={id}>{message}</li>
        ))}
        {contradictions.map(({ code, documentId, message }) => (
          <li key={documentId + code + message}>
            {titleOf(documentId)}: {message}{' '}
            <RegisterLink
              slug={slug}
              policyId={code === 'register_revoked' ? policyOf(documentId) : undefined}
            />
          </li>
        ))}
        {noticed.map((document) => (
          <li key={document.id}>
            {document.title}: <NoticeWords document={document} slug={slug} />
          </li>
        ))}
        {restricted > 0 ? (
          <li>
            <Trans>{restricted} dokumen terbatas ikut dihitung; isinya tidak untuk Anda.</Trans>
          </li>
        ) : null}
      </ul>
    </Note>
  )
}

/** Whoever attaches it can know at once, before it is judged by anybody. */
const outOfTime: readonly string[] = ['dated_after_assessment', 'not_yet_in_force', 'expired']

const isNoticed = ({ status, revisedSinceOffered, registered }: FindingDocument, isContradicted: boolean) =>
  status === 'revoked' || revisedSinceOffered || (!isContradicted && isRegisterNoticed(registered))

interface RegisterLinkProps extends Pick<DocumentNoticesProps, 'slug'> {
  readonly policyId: string | undefined
}

function RegisterLink({ slug, policyId }: RegisterLinkProps) {
  if (slug === undefined || policyId === undefined) return null
  return (
    <Link to="/$slug/kebijakan/$policyId" params={{ slug, policyId }}>
      <Trans>Lihat di register</Trans>
    </Link>
  )
}

interface NoticeWordsProps extends Pick<DocumentNoticesProps, 'slug'> {
  readonly document: FindingDocument
}

function NoticeWords({ document: { status, revisedSinceOffered, registered }, slug }: NoticeWordsProps) {
  return (
    <>
      {status === 'revoked' ? (
        <Trans>sudah dicabut, jadi tidak dihitung. Lampirkan penggantinya.</Trans>
      ) : null}{' '}
      {registered !== null && isRegisterNoticed(registered) ? (
        <>
          <RegisteredWords registered={registered} />{' '}
          <RegisterLink slug={slug} policyId={registered.policyId} />{' '}
        </>
      ) : null}
      {revisedSinceOffered ? (
        <Trans>diganti sesudah dikaitkan. Periksa apakah pasal dan halamannya masih cocok.</Trans>
      ) : null}
    </>
  )
}
