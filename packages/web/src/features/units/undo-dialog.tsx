import { Trans } from '@lingui/react/macro'
import type { UnitChange } from './api/unit-register.ts'
import { UnitDialog } from './unit-dialog.tsx'
import type { TaskProps } from './unit-task.ts'
import { useChangeWords } from './use-change-words.ts'
import { useUndoWords } from './use-undo-words.ts'

/** What taking a change back would do, before it is done. */
export function UndoDialog({ change, ...task }: TaskProps & { readonly change: UnitChange }) {
  const changeWords = useChangeWords()
  const undoWords = useUndoWords()
  return (
    <UnitDialog
      {...task}
      title={<Trans>Batalkan perubahan ini?</Trans>}
      submitLabel={<Trans>Batalkan perubahan</Trans>}
      wanted={{ kind: 'undone', change: change.sequence }}
      consequence={
        <>
          <p>{undoWords(change)}</p>
          <p>
            <Trans>Riwayat tetap mencatat perubahan ini, dan bahwa Anda membatalkannya.</Trans>
          </p>
        </>
      }
    >
      {() => <p>“{changeWords(change)}”</p>}
    </UnitDialog>
  )
}
