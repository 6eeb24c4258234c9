import { useLingui } from '@lingui/react/macro'
import type { RoundKind } from '@undagi/maturity'
import { useMemo } from 'react'
import type { CalendarEntry, CalendarStage, ScheduledStage } from './api/calendar.ts'

/** Stages, how they stand and what was done to them, as a person reads them. */
export function useCalendarWords() {
  const { t } = useLingui()
  return useMemo(() => {
    const names: Readonly<Record<CalendarStage, string>> = {
      filling: t`Pengisian`,
      verification: t`Verifikasi`,
      submission: t`Tanda tangan dan pengiriman`,
      document_review: t`Penilaian dokumen`,
      interview: t`Interviu`,
      site_visit: t`Visitasi`,
      score_review: t`Reviu nilai`,
      consolidation: t`Konsolidasi`,
      publication: t`Publikasi`,
    }
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
      national_operator: t`tim pelaksana`,
      person_in_charge: t`penanggung jawab`,
      administrator: t`administrator`,
    }
    return {
      nameOf: (stage: CalendarStage) => names[stage],
      standingOf: (standing: ScheduledStage['standing']) => standings[standing],
      didOf: (kind: CalendarEntry['kind']) => kinds[kind],
      roundKindOf: (kind: RoundKind) => roundKinds[kind],
      actorOf: (actor: NonNullable<CalendarEntry['actedAs']>) => actors[actor],
    }
  }, [t])
}
