import { Trans } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { GivenDelegation, Institution, RoundOverview } from '../../../lib/api/contract.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { HelpMeForm } from './help-me-form.tsx'
import { HelpOnItsWay } from './help-on-its-way.tsx'

export interface AskingProps {
  readonly institution: Institution
  readonly round: RoundOverview
  readonly codes: readonly string[]
  readonly onClose: () => void
}

/** Whom, for what, until when; afterwards what the colleague needs to begin. */
export function HelpMeDialog(props: AskingProps) {
  const [given, setGiven] = useState<GivenDelegation>()
  return (
    <Dialog open onClose={props.onClose} title={<Trans>Bantu saya mengisi</Trans>}>
      {given ? (
        <HelpOnItsWay given={given} institution={props.institution} onClose={props.onClose} />
      ) : (
        <Suspense fallback={<Trans>Memuat…</Trans>}>
          <HelpMeForm {...props} onGiven={setGiven} />
        </Suspense>
      )}
    </Dialog>
  )
}
