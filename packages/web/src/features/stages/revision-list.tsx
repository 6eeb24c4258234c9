import { Trans } from '@lingui/react/macro'
import type { Instrument } from '@undagi/maturity'
import { Sign } from '../../ui/sign.tsx'
import type { RevisionNote } from './api/stage.ts'
import { IndicatorRef } from './indicator-ref.tsx'
import styles from './stages.module.css'

interface RevisionListProps {
  readonly instrument: Instrument
  readonly notes: readonly RevisionNote[]
  /** Where it is told what became of each: the indicators that have changed since. */
  readonly changed?: readonly string[]
}

/** What is to be mended, each at its indicator. */
export function RevisionList({ instrument, notes, changed }: RevisionListProps) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.revisions}>
      {notes.map(({ indicatorCode, text }) => (
        <li key={`${indicatorCode} ${text}`}>
          <IndicatorRef instrument={instrument} code={indicatorCode} />
          <span className={styles.text}>{text}</span>
          {changed === undefined ? null : <MendedWords isChanged={changed.includes(indicatorCode)} />}
        </li>
      ))}
    </ul>
  )
}

function MendedWords({ isChanged }: { readonly isChanged: boolean }) {
  return isChanged ? (
    <span>
      <Sign kind="ok" /> <Trans>sudah diubah sejak dikembalikan</Trans>
    </span>
  ) : (
    <span>
      <Sign kind="look" /> <Trans>belum diubah sejak dikembalikan</Trans>
    </span>
  )
}
