import { useLingui } from '@lingui/react/macro'
import type { AssessmentState, RoundKind } from '@undagi/maturity'
import { useMemo } from 'react'
import { useStageNames } from '../../lib/use-stage-names.ts'
import type { CalendarEntry, ScheduledStage } from './api/calendar.ts'
import { isReached } from './is-reached.ts'

/** Stages, how they stand and what was done to them, as a person reads them. */
export function useCalendarWords() {
  const { t } = useLingui()
  const { nameOf } = useStageNames()
  return useMemo(() => {
    const standings: Readonly<Record<ScheduledStage['standing'], string>> = {
      unset: t`belum dijadwalkan`,
      to_come: t`belum mulai`,
      open: t`sedang berjalan`,
      lapsed: t`sudah lewat`,
      closed: t`ditutup`,
      locked: t`terkunci`,
    }
    const kinds: Readonly<Record<CalendarEntry['kind'], string>> = {
      taken_over: t`batas waktu ketika putaran dibuka`,
      scheduled: t`menetapkan jadwal`,
      extended: t`memperpanjang`,
      opened: t`membuka`,
      closed: t`menutup`,
      locked: t`mengunci putaran`,
      unlocked: t`membuka kunci putaran`,
    }
    const roundKinds: Readonly<Record<RoundKind, string>> = {
      evaluation: t`evaluasi`,
      monitoring: t`pemantauan`,
      self_assessment: t`penilaian mandiri saja`,
    }
    const actors: Readonly<Record<NonNullable<CalendarEntry['actedAs']>, string>> = {
      national_operator: t`tim pelaksana nasional`,
      person_in_charge: t`penanggung jawab`,
      administrator: t`administrator`,
    }
    return {
      nameOf,
      /**
       * What an assessment has gone on from is over, also while its days last; what it went on without was not held, as *Tahap* says; what it has
       * not come to does not run, though its days do.
       */
      standingOf: (
        stage: Pick<ScheduledStage, 'stage' | 'standing' | 'isPassed'> & { readonly isLeftOut?: boolean },
        now: AssessmentState,
      ) => {
        const { standing, isPassed, isLeftOut = false } = stage
        if (isLeftOut) return t`tidak dilakukan`
        if (isPassed && standing !== 'locked') return t`selesai`
        if (standing === 'open' && !isReached(stage, now)) return t`harinya tiba, tahapnya belum mulai`
        return standings[standing]
      },
      didOf: (kind: CalendarEntry['kind']) => kinds[kind],
      roundKindOf: (kind: RoundKind) => roundKinds[kind],
      actorOf: (actor: NonNullable<CalendarEntry['actedAs']>) => actors[actor],
    }
  }, [t, nameOf])
}
