import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { DoubleRatings } from './api/double-ratings.ts'
import { DrawDialog } from './dialogs/draw-dialog.tsx'
import type { DoublePlace } from './double-place.ts'
import styles from './double-ratings.module.css'

interface SamplePanelProps {
  readonly place: DoublePlace
  readonly ratings: DoubleRatings
}

/** Which indicators, and how they were drawn, so that anybody can draw them again. */
export function SamplePanel({ place, ratings }: SamplePanelProps) {
  const [isOpen, setOpen] = useState(false)
  const { draws, can } = ratings
  const last = draws.at(-1)
  return (
    <Panel title={<Trans>Sampel</Trans>}>
      <div className={styles.body}>
        {last === undefined ? (
          <p className={styles.quiet}>
            <Trans>
              Belum ada sampel. Sampel diundi dengan kata undian yang disebut lebih dulu, supaya siapa pun
              dapat mengulanginya.
            </Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>Indikator {last.indicatorCodes.join(', ')}</Trans>
            </p>
            {can.draw ? (
              <p className={styles.quiet}>
                <Trans>
                  Penilai kedua ditugaskan untuk indikator itu di{' '}
                  <Link from="/$slug/$year" to="/$slug/$year/tahap">
                    Tahap, Penugasan asesor
                  </Link>
                  .
                </Trans>
              </p>
            ) : null}
            <ol className={styles.draws}>
              {draws.map((draw) => (
                <DrawItem key={draw.at} draw={draw} timeZone={place.round.timeZone} />
              ))}
            </ol>
          </>
        )}
        {can.draw ? (
          <p>
            <Button kind={last === undefined ? 'main' : 'plain'} onClick={() => setOpen(true)}>
              {last === undefined ? <Trans>Undi sampel</Trans> : <Trans>Undi ulang</Trans>}
            </Button>
          </p>
        ) : null}
      </div>
      {isOpen ? <DrawDialog {...{ place, ratings }} onClose={() => setOpen(false)} /> : null}
    </Panel>
  )
}

interface DrawItemProps {
  readonly draw: DoubleRatings['draws'][number]
  readonly timeZone: string
}

function DrawItem({ draw, timeZone }: DrawItemProps) {
  const format = useFormat()
  const { size, seed, reason, byName, at, letter } = draw
  return (
    <li>
      <Trans>
        {size} indikator diundi dengan kata “{seed}” oleh {byName}, {format.when(at, timeZone)}. Alasan:{' '}
        {reason}
      </Trans>{' '}
      {letter ? (
        <Trans>
          Menurut surat {letter.number}, {format.day(letter.date)}.
        </Trans>
      ) : null}
    </li>
  )
}
