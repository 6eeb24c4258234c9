import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Institution } from '../../../lib/api/contract.ts'
import { endOfDay } from '../../../lib/local-time.ts'
import { Deadline } from '../../../ui/deadline.tsx'
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
  readonly timeZone: Institution['timeZone']
  readonly action: ReactNode
}

/** One unit: what it was asked, and what it says or that it is silent. */
export function StatementItem({ request, differs, timeZone, action }: StatementItemProps) {
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
          <p className={styles.quiet}>
            {request.answer === null ? <Trans>Belum menjawab.</Trans> : <Trans>Belum menjawab lagi.</Trans>}{' '}
            <Deadline
              at={endOfDay(request.dueOn, timeZone)}
              timeZone={timeZone}
              isOld={isLongLate(request)}
            />
            .
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
