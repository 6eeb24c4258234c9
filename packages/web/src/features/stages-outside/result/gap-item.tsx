import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ValueTile } from '../../../ui/value-tile.tsx'
import { useJudgedWords } from '../use-judged-words.ts'
import { ExactText } from './exact-points.tsx'
import type { GapLine } from './gap-lines.ts'
import styles from './result.module.css'
import { nameOf, type ResultPlace } from './result-place.ts'
import { WhyDifferent } from './why-different.tsx'

interface GapItemProps {
  readonly place: ResultPlace
  readonly line: GapLine
  readonly canCorrect: boolean
  readonly byLetter: boolean
  readonly isPublished: boolean
}

/** One indicator: its value at each stage and at the end, what that does to the index, and on demand why. */
export function GapItem({ place, line, canCorrect, byLetter, isPublished }: GapItemProps) {
  const { shortStageName } = useJudgedWords()
  const [isOpen, setOpen] = useState(false)
  const { code, values, final } = line
  const { instrument } = place
  return (
    <li>
      <h3>
        {code} {nameOf(place, code)}
      </h3>
      <dl className={styles.values}>
        {values.map(({ stage, value, origin }) => (
          <div key={stage}>
            <dt>{shortStageName(stage)}</dt>
            <dd data-carried={origin === 'carried' || undefined}>
              <ValueTile {...{ instrument, value }} />
              {origin === 'carried' ? (
                <span className={styles.quiet}>
                  {' '}
                  <Trans>terbawa</Trans>
                </span>
              ) : null}
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <FinalName {...{ line, isPublished }} />
          </dt>
          <dd>
            <ValueTile {...{ instrument }} value={final} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Indeks</Trans>
          </dt>
          <dd>
            <Effect {...{ line }} />
          </dd>
        </div>
      </dl>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Trans>Fakta, Analisis, Justifikasi</Trans>
        </summary>
        {isOpen ? <WhyDifferent {...{ place, line, canCorrect, byLetter }} /> : null}
      </details>
    </li>
  )
}

/** Before the publication nothing is the end: what counts so far is called that, with the stage that said it. */
function FinalName({ line, isPublished }: Pick<GapItemProps, 'line' | 'isPublished'>) {
  const { shortStageName } = useJudgedWords()
  const { values, isCorrected } = line
  const last = values.at(-1)
  if (isPublished) return isCorrected ? <Trans>Akhir, dikoreksi</Trans> : <Trans>Akhir</Trans>
  return last === undefined ? (
    <Trans>Sementara</Trans>
  ) : (
    <Trans>Sementara (tahap {shortStageName(last.stage)})</Trans>
  )
}

function Effect({ line: { direction, points } }: Pick<GapItemProps, 'line'>) {
  if (direction === 'same') return <Trans>tetap</Trans>
  return direction === 'down' ? (
    <span className={styles.lost}>
      <Trans>
        turun <ExactText number={points} />
      </Trans>
    </span>
  ) : (
    <span>
      <Trans>
        naik <ExactText number={points} />
      </Trans>
    </span>
  )
}
