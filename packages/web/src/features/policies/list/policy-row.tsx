import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Institution, PolicySummary } from '../../../lib/api/contract.ts'
import { useFormat } from '../../../lib/use-format.ts'
import styles from '../policies.module.css'
import { StateWord } from '../state-word.tsx'
import { usePolicyWords } from '../use-policy-words.ts'

interface PolicyRowProps {
  readonly policy: PolicySummary
  readonly institution: Institution
}

/** One policy: what it is, where it stands, when it would be ready, what it carries. */
export function PolicyRow({ policy, institution }: PolicyRowProps) {
  const format = useFormat()
  const { kinds } = usePolicyWords()
  const { id, kind, number, subject, state, isInForce, carries, officers } = policy
  const codes = [...new Set(carries.map(({ indicatorCode }) => indicatorCode))].join(', ')
  const names = officers.map(({ name }) => name).join(', ')
  const since = format.day(policy.since)
  return (
    <li>
      <div>
        <p>
          <Link
            className={styles.title}
            to="/$slug/kebijakan/$policyId"
            params={{ slug: institution.slug, policyId: id }}
          >
            {subject}
          </Link>
        </p>
        <p className={styles.quiet}>
          {kinds[kind]}
          {number ? <Trans> Nomor {number}</Trans> : <Trans>, belum bernomor</Trans>}
          {codes ? <Trans>, untuk indikator {codes}</Trans> : <Trans>, belum menopang indikator</Trans>}
          {names ? `, ${names}` : null}
        </p>
        <DueWords policy={policy} />
      </div>
      <p className={styles.aside}>
        <StateWord state={state} isInForce={isInForce} />
        <span className={styles.quiet}>
          <Trans>sejak {since}</Trans>
        </span>
      </p>
    </li>
  )
}

/** What somebody has to do something about. */
function DueWords({ policy: { readyOn, reviewDueOn, review } }: Pick<PolicyRowProps, 'policy'>) {
  const format = useFormat()
  const ready = readyOn === null ? '' : format.day(readyOn)
  const due = reviewDueOn === null ? '' : format.day(reviewDueOn)
  return (
    <>
      {readyOn ? (
        <p className={styles.quiet}>
          <Trans>kira-kira berlaku {ready}, dihitung dari hari ini</Trans>
        </p>
      ) : null}
      {review === 'lapsed' ? (
        <p className={styles.wrong}>
          <Trans>Peninjauan seharusnya paling lambat {due}.</Trans>
        </p>
      ) : null}
      {review === 'soon' ? (
        <p className={styles.warn}>
          <Trans>Perlu ditinjau paling lambat {due}.</Trans>
        </p>
      ) : null}
    </>
  )
}
