import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextField } from '../../../ui/field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Team } from '../api/coordination-team.ts'
import { ChangeDialog, type FormProps } from './change-dialog.tsx'

/** A task as the decree says it. */
export function TaskDialog({ all: _, team, ...form }: FormProps & { readonly team: Team }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [carriedBy, setCarriedBy] = useState('')
  const isComplete = text.trim() !== ''
  return (
    <ChangeDialog
      {...form}
      title={<Trans>Tambah tugas</Trans>}
      submitLabel={<Trans>Tambahkan</Trans>}
      wanted={isComplete ? { kind: 'task_added', teamId: team.id, text, carriedBy } : undefined}
    >
      {(tried) => (
        <>
          <TextArea
            label={t`Tugas`}
            hint={t`Seperti tertulis dalam keputusan.`}
            error={tried && !isComplete ? t`Tuliskan tugasnya.` : undefined}
            maxLength={2000}
            value={text}
            onChange={setText}
          />
          <TextField
            label={t`Yang menjalankan`}
            hint={t`Jabatan atau unit kerja; boleh kosong.`}
            maxLength={200}
            value={carriedBy}
            onChange={(event) => setCarriedBy(event.target.value)}
          />
        </>
      )}
    </ChangeDialog>
  )
}
