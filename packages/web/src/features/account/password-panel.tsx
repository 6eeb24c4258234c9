import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Session } from '../../lib/api/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { actionsClass, panelInsideClass } from '../../ui/panel-parts.ts'
import { PasswordDialog } from './password-dialog.tsx'

export function PasswordPanel({ person }: { readonly person: Session['person'] }) {
  const [isOpen, setOpen] = useState(false)
  const [isDone, setDone] = useState(false)
  return (
    <Panel title={<Trans>Kata sandi</Trans>}>
      <div className={panelInsideClass}>
        {isDone ? (
          <Note tone="fine" role="status">
            <Trans>Kata sandi sudah diganti. Sesi Anda di perangkat lain sudah berakhir.</Trans>
          </Note>
        ) : null}
        <p>
          <Trans>Gantilah bila ada orang lain yang mengetahuinya. Yang lama langsung tidak berlaku.</Trans>
        </p>
        <div className={actionsClass}>
          <Button onClick={() => setOpen(true)}>
            <Trans>Ganti kata sandi</Trans>
          </Button>
        </div>
      </div>
      {isOpen ? (
        <PasswordDialog
          person={person}
          onClose={() => setOpen(false)}
          onChanged={() => {
            setOpen(false)
            setDone(true)
          }}
        />
      ) : null}
    </Panel>
  )
}
