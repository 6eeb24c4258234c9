import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { DateField } from '../../../ui/date-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { TeamDecision } from '../api/coordination-team.ts'
import styles from '../coordination-team.module.css'
import { ChangeDialog, type FormProps } from './change-dialog.tsx'

/** When it was done, and what came of it. */
export function DoneDialog({ all, decision, ...form }: FormProps & { readonly decision: TeamDecision }) {
  const { t } = useLingui()
  const [on, setOn] = useState(all.today)
  const [note, setNote] = useState('')
  return (
    <ChangeDialog
      {...form}
      title={<Trans>Tandai selesai</Trans>}
      submitLabel={<Trans>Simpan</Trans>}
      wanted={on === '' ? undefined : { kind: 'decision_done', decisionId: decision.id, on, note }}
    >
      {(tried) => (
        <>
          <p className={styles.text}>{decision.text}</p>
          <DateField
            label={t`Selesai pada`}
            error={tried && on === '' ? t`Isi hari selesainya.` : undefined}
            value={on}
            onChange={(event) => setOn(event.target.value)}
          />
          <TextArea
            label={t`Catatan`}
            hint={t`Misalnya surat atau laporan yang dihasilkan; boleh kosong.`}
            maxLength={1000}
            value={note}
            onChange={setNote}
          />
        </>
      )}
    </ChangeDialog>
  )
}
