import { useLingui } from '@lingui/react/macro'
import type { MeetingSubject, TeamRole } from './api/coordination-team.ts'

export const teamRoles = ['patron', 'chair', 'vice_chair', 'secretary', 'member'] as const
export const meetingSubjects = ['tasks', 'programme', 'work_review', 'decree_review'] as const

/** Roles and subjects as people call them. */
export function useTeamWords() {
  const { t } = useLingui()
  const roles: Record<TeamRole, string> = {
    patron: t`Pengarah`,
    chair: t`Ketua`,
    vice_chair: t`Wakil ketua`,
    secretary: t`Sekretaris`,
    member: t`Anggota`,
  }
  const subjects: Record<MeetingSubject, string> = {
    tasks: t`Pelaksanaan tugas tim`,
    programme: t`Program kerja disampaikan kepada unit kerja`,
    work_review: t`Reviu kerja tim`,
    decree_review: t`Reviu keputusan tim`,
  }
  return { roles, subjects }
}
