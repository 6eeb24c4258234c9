import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useFormat } from '../../lib/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { OpenedNationally } from '../../ui/opened-nationally.tsx'
import type { OwnRound } from './api/round-register.ts'
import { RoundRevision } from './round-revision.tsx'
import styles from './rounds.module.css'
import { useRoundWords } from './use-round-words.ts'

interface RoundItemProps {
  readonly institutionId: string
  readonly round: OwnRound
  /** Has the year of this withdrawn round by now. */
  readonly holder: OwnRound | undefined
  readonly onChange: () => void
  readonly onWithdraw: () => void
  /** To the preview of what a newer revision changes. */
  readonly onMove: () => void
}

/** One round in sentences, with what can be done about it. */
export function RoundItem(props: RoundItemProps) {
  const { institutionId, round, holder, onChange, onWithdraw, onMove } = props
  const { t } = useLingui()
  const reasonId = useId()
  const openingId = useId()
  const isNational = round.openedNationally !== null
  const isWithdrawn = round.withdrawnAt !== null
  return (
    <li className={styles.round}>
      <div>
        <h2>
          {round.year} · {round.name}
        </h2>
        <RoundFacts round={round} />
        {isWithdrawn ? null : <RoundRevision {...{ institutionId, round, onMove }} />}
        <div id={openingId}>
          <OpenedNationally opened={round.openedNationally} timeZone={round.timeZone} />
        </div>
        {isWithdrawn || !round.isSent ? null : (
          <p id={reasonId}>
            <Trans>
              Penilaiannya sudah dikirim: jenis dan tanggal penilaian tetap, dan putaran ini tidak dapat
              ditarik. Yang terlalu cepat dikirim dikembalikan atau dibuka kembali dahulu di Tahap.
            </Trans>
          </p>
        )}
        {holder ? (
          <p id={reasonId}>
            <Trans>
              Belum dapat dipulihkan: tahun {holder.year} dipakai {holder.name}. Tarik putaran itu dahulu.
            </Trans>
          </p>
        ) : null}
      </div>
      <div className={styles.actions}>
        {isWithdrawn ? (
          <Button
            onClick={onWithdraw}
            disabled={holder !== undefined || isNational}
            aria-label={t`Pulihkan ${round.name}`}
            aria-describedby={isNational ? openingId : holder ? reasonId : undefined}
          >
            <Trans>Pulihkan</Trans>
          </Button>
        ) : (
          <>
            <Button onClick={onChange} aria-label={t`Ubah ${round.name}`}>
              <Trans>Ubah</Trans>
            </Button>
            <Button
              onClick={onWithdraw}
              disabled={round.isSent || isNational}
              aria-label={t`Tarik ${round.name}`}
              aria-describedby={isNational ? openingId : round.isSent ? reasonId : undefined}
            >
              <Trans>Tarik</Trans>
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

function RoundFacts({ round }: { readonly round: OwnRound }) {
  const { t } = useLingui()
  const format = useFormat()
  const { kindLabel } = useRoundWords()
  const { edition, kind, assessmentDate, deadline, visitDate, timeZone, target } = round
  const { answered, indicators } = round
  const facts = [
    `${edition.shortName}, ${kindLabel(kind).toLocaleLowerCase('id')}.`,
    t`Tanggal penilaian ${format.day(assessmentDate)}.`,
    deadline ? t`Batas waktu ${format.until(deadline, timeZone)}.` : t`Tanpa batas waktu.`,
    visitDate ? t`Kunjungan ${format.day(visitDate)}.` : t`Tanggal kunjungan belum ditetapkan.`,
    target ? t`Target ${format.index(target)}.` : t`Tanpa target.`,
    t`${answered} dari ${indicators} isian terisi.`,
  ]
  const withdrawnAt = round.withdrawnAt ? format.moment(round.withdrawnAt, timeZone) : ''
  return (
    <>
      <p>{facts.join(' ')}</p>
      {round.withdrawnAt ? (
        <p className={styles.withdrawn}>
          {round.withdrawnByName ? (
            <Trans>
              Ditarik {round.withdrawnByName}, {withdrawnAt}; hanya administrator yang melihatnya di sini.
            </Trans>
          ) : (
            <Trans>Ditarik {withdrawnAt}; hanya administrator yang melihatnya di sini.</Trans>
          )}
        </p>
      ) : null}
    </>
  )
}
