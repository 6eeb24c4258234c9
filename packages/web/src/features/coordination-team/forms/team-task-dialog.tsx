import type { Institution } from '../../../lib/api/contract.ts'
import type { CoordinationTeams } from '../api/coordination-team.ts'
import type { TeamTask } from '../team-task.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { DecreeDialog } from './decree-dialog.tsx'
import { DoneDialog } from './done-dialog.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MemberDialog } from './member-dialog.tsx'
import { TakeBackDialog } from './take-back-dialog.tsx'
import { TaskDialog } from './task-dialog.tsx'

interface TeamTaskDialogProps {
  readonly institution: Institution
  readonly all: CoordinationTeams
  readonly task: TeamTask
  readonly onClose: () => void
}

/** The form for what somebody has set about. */
export function TeamTaskDialog({ institution, all, task, onClose }: TeamTaskDialogProps) {
  const shared = { institutionId: institution.id, all, onClose }
  switch (task.kind) {
    case 'decree':
      return <DecreeDialog {...shared} team={task.team} />
    case 'member':
      return <MemberDialog {...shared} team={task.team} />
    case 'leave':
      return <LeaveDialog {...shared} member={task.member} />
    case 'task':
      return <TaskDialog {...shared} team={task.team} />
    case 'meeting':
      return <MeetingDialog {...shared} team={task.team} meeting={task.meeting} />
    case 'decision':
      return <DecisionDialog {...shared} meeting={task.meeting} />
    case 'done':
      return <DoneDialog {...shared} decision={task.decision} />
    case 'take_back':
      return <TakeBackDialog {...shared} what={task.what} change={task.change} />
  }
}
