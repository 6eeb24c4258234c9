import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import {
  type ContentMatch,
  type Indicator,
  type Instrument,
  indicatorsOf,
  matchByContent,
} from '@undagi/maturity'
import { useMemo } from 'react'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './content-matches.module.css'

interface Side {
  readonly instrument: Instrument
  readonly edisi: string
}

interface ContentMatchesProps {
  readonly left: Side
  readonly right: Side
}

/** For each indicator on the right what on the left is nearest to it, told as a suggestion and as nothing more. */
export function ContentMatches({ left, right }: ContentMatchesProps) {
  const matches = useMemo(
    () => matchByContent(indicatorsOf(right.instrument), indicatorsOf(left.instrument)),
    [left.instrument, right.instrument],
  )
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
          <Trans>
            Saran menurut isi, bukan padanan resmi: dipakai untuk mencari bukti yang mungkin terpakai lagi.
            Nilai kedua edisi tidak dapat dibandingkan, karena indikator, bobot, dan skalanya berbeda.
          </Trans>
        </Note>
      </div>
      <ul>
        {matches.map((match) => (
          <li key={match.indicator.code} className={styles.row}>
            <IndicatorLink indicator={match.indicator} edisi={right.edisi} />
            <Nearest match={match} left={left} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What shares most of its words is called alike; the rest only somewhat. */
const alike = 12

function Nearest({ match: { nearest }, left }: { readonly match: ContentMatch; readonly left: Side }) {
  const { t } = useLingui()
  if (nearest.length === 0)
    return (
      <p className={styles.none}>
        <Trans>Tidak ada yang cukup dekat.</Trans>
      </p>
    )
  return (
    <ul>
      {nearest.map(({ indicator, likeness }) => (
        <li key={indicator.code} className={styles.near}>
          <IndicatorLink indicator={indicator} edisi={left.edisi} />
          <span>{likeness >= alike ? t`isinya mirip` : t`isinya agak mirip`}</span>
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
