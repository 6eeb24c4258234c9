import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { useFormat } from '../../../lib/use-format.ts'
import type { KitReturnRow } from '../api/offline-kits.ts'
import styles from '../contributions.module.css'
import { isChoosable, type Side } from './kit-choices.ts'
import own from './offline.module.css'
import { SayingWords } from './saying-words.tsx'
import { useOutcomeWords } from './use-outcome-words.ts'

interface ReturnRowProps {
  readonly row: KitReturnRow
  readonly timeZone: string
  readonly side: Side | undefined
  /** Somebody tried to apply without choosing. */
  readonly isMissing: boolean
  readonly onChoose: (side: Side) => void
}

/** One question: what stands in Undagi beside what the workbook says, and which of them is taken. */
export function ReturnRow({ row, timeZone, side, isMissing, onChoose }: ReturnRowProps) {
  const words = useOutcomeWords()
  const heading = useId()
  const { indicatorCode, question, outcome, theirs, ours, faults, line } = row
  return (
    <li className={own.row} aria-labelledby={heading}>
      <h3 id={heading} className={styles.strong}>
        {indicatorCode}. {question}
      </h3>
      <p className={outcome === 'conflict' || outcome === 'faulty' ? styles.late : styles.quiet}>
        {words[outcome]}
      </p>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      <div className={own.sides}>
        <div>
          <p className={own.label}>
            <Trans>Di Undagi</Trans>
          </p>
          <SayingWords saying={ours} none={<Trans>Belum dijawab</Trans>} />
          <OursBy row={row} timeZone={timeZone} />
        </div>
        <div>
          <p className={own.label}>
            {line === null ? <Trans>Di buku kerja</Trans> : <Trans>Di buku kerja, baris {line}</Trans>}
          </p>
          <SayingWords
            saying={theirs}
            none={outcome === 'faulty' ? <Trans>Tidak dapat dipakai</Trans> : <Trans>Tidak diisi</Trans>}
          />
        </div>
      </div>
      {isChoosable(row) ? <SideChoice {...{ side, isMissing, onChoose, heading }} /> : null}
    </li>
  )
}

function OursBy({ row: { oursBy, oursIsDraft }, timeZone }: Pick<ReturnRowProps, 'row' | 'timeZone'>) {
  const format = useFormat()
  if (oursBy === null) return null
  const { name } = oursBy
  const when = format.date(oursBy.at, timeZone)
  return (
    <p className={styles.quiet}>
      {oursIsDraft ? (
        <Trans>
          Sedang diketik {name}, {when}; belum dikirim.
        </Trans>
      ) : (
        <Trans>
          {name}, {when}.
        </Trans>
      )}
    </p>
  )
}

function SideChoice({
  side,
  isMissing,
  onChoose,
  heading,
}: Pick<ReturnRowProps, 'side' | 'isMissing' | 'onChoose'> & { readonly heading: string }) {
  const name = useId()
  const fault = useId()
  return (
    <fieldset className={own.choice} aria-describedby={isMissing ? `${heading} ${fault}` : heading}>
      <legend>
        <Trans>Yang berlaku</Trans>
      </legend>
      <label>
        <input type="radio" name={name} checked={side === 'workbook'} onChange={() => onChoose('workbook')} />
        <span>
          <Trans>Pakai isian buku kerja</Trans>
        </span>
      </label>
      <label>
        <input type="radio" name={name} checked={side === 'undagi'} onChange={() => onChoose('undagi')} />
        <span>
          <Trans>Pakai yang ada</Trans>
        </span>
      </label>
      {isMissing ? (
        <p id={fault} className={styles.late}>
          <Trans>Pilih salah satu.</Trans>
        </p>
      ) : null}
    </fieldset>
  )
}
