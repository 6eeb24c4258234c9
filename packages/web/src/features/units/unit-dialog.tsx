import type { ReactNode } from 'react'
import { ActionDialog } from '../../ui/action-dialog.tsx'
import { type NewUnitChange, useChangeUnits } from './api/unit-register.ts'
import type { TaskProps } from './unit-task.ts'

interface UnitDialogProps extends TaskProps {
  readonly title: ReactNode
  readonly submitLabel: ReactNode
  /** What would be recorded; undefined while something is missing. */
  readonly wanted: NewUnitChange | undefined
  readonly consequence: ReactNode
  readonly wide?: boolean
  readonly children?: (tried: boolean) => ReactNode
}

/** Every dialog about units records one change. */
export function UnitDialog(props: UnitDialogProps) {
  const { institutionId, title, submitLabel, wanted, consequence, wide = false, children } = props
  const change = useChangeUnits(institutionId)
  const submit = () => {
    if (wanted === undefined) return
    change.mutate(wanted, { onSuccess: ({ changes: [latest] }) => latest && props.onDone(latest) })
  }
  return (
    <ActionDialog
      {...{ title, submitLabel, consequence, wide, children }}
      pending={change.isPending}
      error={change.error}
      onSubmit={submit}
      onClose={props.onClose}
    />
  )
}
