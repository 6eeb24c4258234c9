import type { ReactNode } from 'react'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { type CoordinationTeams, type NewTeamChange, useChangeTeam } from '../api/coordination-team.ts'

/** What every form of this page is given. */
export interface FormProps {
  readonly institutionId: string
  readonly all: CoordinationTeams
  readonly onClose: () => void
}

interface ChangeDialogProps extends Omit<FormProps, 'all'> {
  readonly title: ReactNode
  readonly submitLabel: ReactNode
  readonly consequence?: ReactNode
  readonly wide?: boolean
  /** Undefined: something is missing, and its field says so. */
  readonly wanted: NewTeamChange | undefined
  readonly children?: (tried: boolean) => ReactNode
}

/** One thing that happened, written down with one button. */
export function ChangeDialog({ institutionId, wanted, consequence = null, ...rest }: ChangeDialogProps) {
  const changing = useChangeTeam(institutionId)
  return (
    <ActionDialog
      {...rest}
      consequence={consequence}
      pending={changing.isPending}
      error={changing.error}
      onSubmit={() => {
        if (wanted) changing.mutate(wanted, { onSuccess: rest.onClose })
      }}
    />
  )
}
