import { Trans, useLingui } from '@lingui/react/macro'
import { conflictKindNames } from '@undagi/maturity'
import { useFormat } from '../../lib/use-format.ts'
import { Sign } from '../../ui/sign.tsx'
import type { Assignment } from './api/assignments.ts'
import styles from './assignments.module.css'
import { releasesOf } from './releases-of.ts'

interface StopLineProps {
  readonly stop: Assignment['stoppedBy'][number]
}

/** For who assigns: which tie stopped an assignment, since when, until when it counts, and what would release it. */
export function StopLine({ stop }: StopLineProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { kind, declaredOn, tieUntil, countsUntil } = stop
  const tie = conflictKindNames[kind]
  const last = countsUntil ?? tieUntil
  const lastDay = last === null ? '' : format.day(last)
  const endDay = tieUntil === null ? '' : format.day(tieUntil)
  const words: Readonly<Record<ReturnType<typeof releasesOf>[number], string>> = {
    by_itself: t`dengan sendirinya sesudah ${lastDay}`,
    role_ends: t`bila perannya di instansi ini berakhir`,
    end_told: t`bila ia menarik pernyataannya, atau menyatakannya lagi dengan tahun berakhirnya`,
    assigned_again: t`bila Anda mengakhiri penugasannya lalu menugaskannya lagi dengan alasan`,
    rules_loosened: t`bila aturan putaran (Kalender, Aturan putaran) dilonggarkan`,
  }
  const releases = releasesOf(stop)
    .map((release) => words[release])
    .join('; ')
  return (
    <>
      <p>
        <Sign kind="look" />{' '}
        {declaredOn === null ? (
          <Trans>Berhenti: {tie}, menurut perannya di instansi ini.</Trans>
        ) : (
          <Trans>
            Berhenti: {tie}, dinyatakan {format.day(declaredOn)}.
          </Trans>
        )}{' '}
        {tieUntil === null ? (
          <Trans>Terhitung masih berlangsung: berakhirnya tidak disebut.</Trans>
        ) : (
          <Trans>Hubungannya sampai {endDay}.</Trans>
        )}
      </p>
      <p className={styles.quiet}>
        <Trans>Lepas: {releases}.</Trans>
      </p>
    </>
  )
}
