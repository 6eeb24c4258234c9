import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { findIndicator } from '@undagi/maturity'
import type { ReactNode } from 'react'
import type { Delegation } from '../../../lib/api/contract.ts'
import { instrumentQuery } from '../../../lib/api/instrument.ts'
import { linkRowClass } from '../../../ui/item-list.ts'
import styles from '../delegations.module.css'
import { StateWords } from './state-words.tsx'

interface DelegationItemProps {
  readonly delegation: Delegation
  /** Of the other one. */
  readonly name: string
  readonly action: ReactNode
}

/** Who, which indicators, until when, and how it stands. */
export function DelegationItem({ delegation, name, action }: DelegationItemProps) {
  const { edition, institution, year, indicatorCodes, state } = delegation
  const { data: instrument } = useSuspenseQuery(instrumentQuery(edition))
  const params = { slug: institution.slug, year: String(year) }
  const opens = state === 'running' || state === 'upcoming'
  return (
    <li>
      <div>
        <p>
          <span className={styles.name}>{name}</span>, <Trans>penilaian {year}</Trans>
        </p>
        <p className={linkRowClass}>
          {indicatorCodes.map((code) => {
            const words = `${code} ${findIndicator(instrument, code)?.shortName ?? ''}`
            return opens ? (
              <Link key={code} to="/$slug/$year/penilaian/$code" params={{ ...params, code }}>
                {words}
              </Link>
            ) : (
              <span key={code}>{words}</span>
            )
          })}
        </p>
        <p className={styles.quiet}>
          <StateWords delegation={delegation} />
        </p>
      </div>
      {action}
    </li>
  )
}
