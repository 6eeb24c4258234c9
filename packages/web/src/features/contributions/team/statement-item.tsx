import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import { Sign } from '../../../ui/sign.tsx'
import type { AskedRequest } from '../api/contributions.ts'
import { ChangedNote } from '../changed-note.tsx'
import styles from '../contributions.module.css'
import { hasSaid } from '../has-said.ts'
import { isLongLate } from '../is-long-late.ts'
import { SaidWords } from '../said-words.tsx'

interface StatementItemProps {
  readonly request: AskedRequest
  readonly differs: boolean
  readonly timeZone: string
  readonly action: ReactNode
}

/** One unit: what it was asked, and what it says or that it is silent. */
export function StatementItem({ request, differs, timeZone, action }: StatementItemProps) {
  const format = useFormat()
  const due = format.day(request.dueOn)
  return (
    <li>
      <div>
        <p className={styles.strong}>{request.unit.name}</p>
        <p className={styles.quiet}>{request.question}</p>
        <ChangedNote request={request} />
        {request.withdrawal ? (
          <p className={styles.quiet}>
            <Trans>Ditarik: {request.withdrawal.reason}</Trans>
          </p>
        ) : null}
        {request.answer === null ? null : <SaidWords request={request} timeZone={timeZone} />}
        {request.withdrawal === null && !hasSaid(request) ? (
          <p className={request.isLate && !isLongLate(request) ? styles.late : styles.quiet}>
            {request.answer !== null ? (
              request.isLate ? (
                <Trans>Belum menjawab lagi, lewat {due}</Trans>
              ) : (
                <Trans>Belum menjawab lagi, paling lambat {due}</Trans>
              )
            ) : request.isLate ? (
              <Trans>Belum menjawab, lewat {due}</Trans>
            ) : (
              <Trans>Belum menjawab, paling lambat {due}</Trans>
            )}
          </p>
        ) : null}
        {differs ? (
          <p>
            <Sign kind="look" /> <Trans>Berbeda dari yang lain</Trans>
          </p>
        ) : null}
      </div>
      {action}
    </li>
  )
}
