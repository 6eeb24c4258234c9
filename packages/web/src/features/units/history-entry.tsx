import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/use-format.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import type { UnitChange, UnitRegister } from './api/unit-register.ts'
import styles from './units.module.css'
import { useChangeWords } from './use-change-words.ts'

interface HistoryEntryProps {
  readonly change: UnitChange
  readonly register: UnitRegister
  readonly timeZone: string
  readonly onUndo: () => void
}

/** One change: its day, what happened on what basis, who wrote it down, and whether it can be taken back. */
export function HistoryEntry({ change, register, timeZone, onUndo }: HistoryEntryProps) {
  const { t } = useLingui()
  const format = useFormat()
  const changeWords = useChangeWords()
  const { effectiveOn, legalBasis, actorName, recordedAt } = change
  const recorded = format.moment(recordedAt, timeZone)
  const undoing = register.changes.find(({ sequence }) => sequence === change.undoneBy)
  const words = changeWords(change)
  return (
    <li>
      <span className={styles.day}>{effectiveOn ? format.day(effectiveOn) : t`tanpa tanggal`}</span>
      <div>
        <p>
          {undoing ? <s>{words}</s> : words}
          {legalBasis ? ` ${t`Dasar: ${legalBasis}.`}` : null}
        </p>
        <p className={styles.recorded}>
          {actorName ? (
            <Trans>
              Dicatat {actorName}, {recorded}.
            </Trans>
          ) : null}{' '}
          {undoing ? (
            <Trans>
              Dibatalkan {undoing.actorName}, {format.moment(undoing.recordedAt, timeZone)}.
            </Trans>
          ) : null}
          <Obstacles change={change} register={register} />
          {change.undoable ? (
            <LinkButton onClick={onUndo} aria-label={t`Batalkan: ${words}`}>
              <Trans>Batalkan</Trans>
            </LinkButton>
          ) : null}
        </p>
      </div>
    </li>
  )
}

/** Why a change cannot be taken back now, by what came after it. */
function Obstacles({ change, register }: Pick<HistoryEntryProps, 'change' | 'register'>) {
  const changeWords = useChangeWords()
  const latest = register.changes.find(({ sequence }) => change.obstacles.includes(sequence))
  if (!latest || change.actorName === null) return null
  return <Trans>Baru dapat dibatalkan sesudah yang ini dibatalkan: “{changeWords(latest)}”</Trans>
}
