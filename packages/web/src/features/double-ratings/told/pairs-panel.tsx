import { Trans } from '@lingui/react/macro'
import { findIndicator } from '@undagi/maturity'
import { useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { ValueTile } from '../../../ui/value-tile.tsx'
import type { RatingPair } from '../api/double-ratings.ts'
import { SettleDialog } from '../dialogs/settle-dialog.tsx'
import type { DoublePlace } from '../double-place.ts'
import styles from '../double-ratings.module.css'
import { PairWords } from './pair-words.tsx'

interface PairsPanelProps {
  readonly place: DoublePlace
  readonly pairs: readonly RatingPair[]
}

/** Indicator by indicator what the two gave, and where they differ, the way to settle it. */
export function PairsPanel({ place, pairs }: PairsPanelProps) {
  const [settled, setSettled] = useState<RatingPair>()
  const { instrument } = place
  return (
    <Panel title={<Trans>Nilai pertama dan kedua</Trans>} aside={<Trans>tampak sesudah keduanya ada</Trans>}>
      <ul className={styles.rows}>
        {pairs.map((pair) => (
          <li key={`${pair.code} ${pair.second?.personId}`}>
            <div className={styles.row}>
              <span>
                {pair.code} {findIndicator(instrument, pair.code)?.shortName}
              </span>
              <span className={styles.values}>
                <ValueTile instrument={instrument} value={pair.first?.value ?? null} />
                <ValueTile instrument={instrument} value={pair.second?.value ?? null} />
              </span>
              <PairWords pair={pair} />
            </div>
            {pair.second?.facts ? <p className={styles.words}>{pair.second.facts}</p> : null}
            {pair.settlement === null ? null : (
              <p className={styles.words}>
                <Trans>
                  Diselesaikan pada {pair.settlement.value} oleh {pair.settlement.byName}:{' '}
                  {pair.settlement.reason}
                </Trans>
                {pair.settlement.isAsFirst ? null : (
                  <>
                    {' '}
                    <Trans>
                      Nilai tahapnya tidak ikut berubah. Tandai Tidak Valid di Reviu nilai, supaya asesornya
                      melihatnya lagi.
                    </Trans>
                  </>
                )}
              </p>
            )}
            {pair.maySettle ? (
              <p className={styles.words}>
                <Button onClick={() => setSettled(pair)}>
                  {pair.settlement === null ? (
                    <Trans>Selesaikan indikator {pair.code}</Trans>
                  ) : (
                    <Trans>Selesaikan lagi indikator {pair.code}</Trans>
                  )}
                </Button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {settled ? <SettleDialog {...{ place }} pair={settled} onClose={() => setSettled(undefined)} /> : null}
    </Panel>
  )
}
