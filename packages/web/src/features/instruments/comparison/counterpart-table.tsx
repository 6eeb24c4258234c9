import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import {
  type FoundCounterpart,
  findCounterparts,
  type Indicator,
  type Instrument,
  indicatorsOf,
} from '@undagi/maturity'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './counterpart-table.module.css'
import { OwnReading } from './own-reading.tsx'

interface Side {
  readonly instrument: Instrument
  readonly edisi: string
}

interface CounterpartTableProps {
  readonly left: Side
  readonly right: Side
}

/** For each indicator on the right what stands near to it on the left and why, told as a reading and as nothing more. */
export function CounterpartTable({ left, right }: CounterpartTableProps) {
  return (
    <Panel
      className={styles.panel}
      title={
        <Trans>
          Kemungkinan padanan {right.instrument.shortName} dalam {left.instrument.shortName}
        </Trans>
      }
    >
      <div className={styles.warning}>
        <Note tone="look">
          <OwnReading />
        </Note>
      </div>
      <ul>
        {indicatorsOf(right.instrument).map((indicator) => (
          <li key={indicator.code} className={styles.row}>
            <IndicatorLink indicator={indicator} edisi={right.edisi} />
            <Counterparts
              found={findCounterparts(right.instrument, indicator, left.instrument)}
              edisi={left.edisi}
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

interface CounterpartsProps {
  readonly found: readonly FoundCounterpart[]
  readonly edisi: string
}

function Counterparts({ found, edisi }: CounterpartsProps) {
  if (found.length === 0)
    return (
      <p className={styles.none}>
        <Trans>Tanpa padanan.</Trans>
      </p>
    )
  return (
    <ul>
      {found.map(({ indicator, why }) => (
        <li key={indicator.code} className={styles.near}>
          <IndicatorLink indicator={indicator} edisi={edisi} />
          <span>{why}</span>
        </li>
      ))}
    </ul>
  )
}

function IndicatorLink({ indicator, edisi }: { readonly indicator: Indicator; readonly edisi: string }) {
  const { code, shortName } = indicator
  return (
    <Link from="/$slug/$year" to="/$slug/$year/instrumen/$code" params={{ code }} search={{ edisi }}>
      {code} {shortName}
    </Link>
  )
}
