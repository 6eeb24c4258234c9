import { AddDialog } from './add-dialog.tsx'
import { EndDialog } from './end-dialog.tsx'
import { FunctionsDialog } from './functions-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'
import { UndoDialog } from './undo-dialog.tsx'
import type { TaskProps, UnitTask } from './unit-task.ts'

export function TaskDialog({ task, ...rest }: TaskProps & { readonly task: UnitTask }) {
  switch (task.kind) {
    case 'add':
      return <AddDialog {...rest} />
    case 'rename':
      return <RenameDialog {...rest} unit={task.unit} />
    case 'functions':
      return <FunctionsDialog institutionId={rest.institutionId} unit={task.unit} onClose={rest.onClose} />
    case 'merge':
      return <MergeDialog {...rest} unit={task.unit} />
    case 'split':
      return <SplitDialog {...rest} unit={task.unit} />
    case 'end':
    case 'restore':
      return <EndDialog {...rest} kind={task.kind} unit={task.unit} />
    case 'undo':
      return <UndoDialog {...rest} change={task.change} />
  }
}
