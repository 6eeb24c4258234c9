import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { findCounterparts, type Indicator, type Instrument } from '@undagi/maturity'
import { useEffect, useId, useRef } from 'react'
import { LinkButton } from '../../../ui/link-button.tsx'
import styles from './counterpart-list.module.css'
import { OwnReading } from './own-reading.tsx'

interface CounterpartListProps {
  readonly indicator: Indicator
  /** Its edition. */
  readonly from: Instrument
  /** Of the other side. */
  readonly instrument: Instrument
  readonly edisi: string
  readonly onClose: () => void
}

/** What of the other edition stands near to a chosen indicator, and why. */
export function CounterpartList({ indicator, from, instrument, edisi, onClose }: CounterpartListProps) {
  const id = useId()
  const part = useRef<HTMLElement>(null)
  // on a narrow screen it stands above the column in which it was asked for
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another answer to look at
  useEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), [indicator.code])
  const found = findCounterparts(from, indicator, instrument)
  return (
    <section ref={part} className={styles.counterparts} aria-labelledby={id} data-counterparts>
      <h2 id={id}>
        <Trans>
          Kemungkinan padanan {indicator.code} {indicator.shortName}
        </Trans>
      </h2>
      <p className={styles.warning}>
        <OwnReading />
      </p>
      {found.length === 0 ? (
        <p>
          <Trans>Tanpa padanan di {instrument.shortName}.</Trans>
        </p>
      ) : (
        <ul>
          {found.map(({ indicator: other, why }) => (
            <li key={other.code}>
              <Link
                from="/$slug/$year"
                to="/$slug/$year/instrumen/$code"
                params={{ code: other.code }}
                search={{ edisi }}
              >
                {other.code} {other.shortName}
              </Link>{' '}
              <span>{why}</span>
            </li>
          ))}
        </ul>
      )}
      <LinkButton onClick={onClose}>
        <Trans>Tutup</Trans>
      </LinkButton>
    </section>
  )
}
