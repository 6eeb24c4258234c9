import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { assessmentQuery } from '../../../lib/api/assessment.ts'
import type { Institution, RoundOverview } from '../../../lib/api/contract.ts'
import { useMay } from '../../../lib/use-may.ts'
import { Button } from '../../../ui/button.tsx'

const HelpMeDialog = lazy(async () => {
  const { HelpMeDialog } = await import('./help-me-dialog.tsx')
  return { default: HelpMeDialog }
})

interface HelpMeButtonProps {
  readonly institution: Institution
  readonly round: RoundOverview | undefined
  /** The indicators at hand: chosen already when the dialog opens. */
  readonly codes?: readonly string[]
}

/** Instead of lending a password: a colleague fills in under their own name. Only for who may fill in. */
export function HelpMeButton({ institution, round, codes = [] }: HelpMeButtonProps) {
  const mayDelegate = useMay(institution.id)('delegate_filling')
  // where the page has read it: what was sent is not filled in by anybody
  const { data: assessment } = useQuery({ ...assessmentQuery(round?.assessmentId ?? ''), enabled: false })
  const [isOpen, setOpen] = useState(false)
  if (!mayDelegate || round === undefined || assessment?.can.delegate === false) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Trans>Bantu saya mengisi</Trans>
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <HelpMeDialog {...{ institution, round, codes }} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
