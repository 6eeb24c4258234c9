import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Note } from '../../../ui/note.tsx'
import { ownFindingsQuery } from '../api/shared-accounts.ts'
import styles from '../finding/finding.module.css'

/** For the person alone, where something about their account waits for an answer; otherwise nothing. */
export function AccountNotice({ slug }: { readonly slug: string }) {
  const { data: findings = [] } = useQuery(ownFindingsQuery)
  const waits = findings.some(
    ({ institution, answer, closing }) => institution.slug === slug && answer === null && closing === null,
  )
  if (!waits) return null
  return (
    <Note tone="look" role="status" className={styles.notice}>
      <Trans>Akun Anda tampak dipakai lebih dari satu orang. Mungkin ada penjelasannya.</Trans>{' '}
      <Link to="/$slug/pemakaian-akun" params={{ slug }}>
        <Trans>Lihat apa yang terlihat, dan jawablah</Trans>
      </Link>
    </Note>
  )
}
