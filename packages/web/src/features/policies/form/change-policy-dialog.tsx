import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Institution, Policy, RoundOverview } from '../../../lib/api/contract.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { useChangePolicy } from '../api/policies.ts'
import { draftOf, faultsOf, isEnacting, toDescribed } from './policy-draft.ts'
import { PolicyFields } from './policy-fields.tsx'

interface ChangePolicyDialogProps {
  readonly institution: Institution
  readonly policy: Policy
  readonly edition: RoundOverview['edition'] | undefined
  readonly onClose: () => void
}

/** What a policy is called and linked to. Its steps are recorded on its page. */
export function ChangePolicyDialog({ institution, policy, edition, onClose }: ChangePolicyDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(policy))
  // what a colleague changes meanwhile is not overwritten: the version is the one that was opened
  const [expectedVersion] = useState(policy.version)
  const changing = useChangePolicy({ institutionId: institution.id, policyId: policy.id })
  const isEnacted = policy.steps.some(({ step, withdrawn }) => withdrawn === null && isEnacting(step))
  const submit = () => {
    const body = toDescribed(draft, isEnacted)
    if (body) changing.mutate({ ...body, expectedVersion }, { onSuccess: onClose })
  }
  return (
    <ActionDialog
      wide
      title={<Trans>Ubah keterangan</Trans>}
      submitLabel={<Trans>Simpan perubahan</Trans>}
      consequence={<Trans>Siapa mengubah apa tercatat. Langkah-langkahnya tetap seperti adanya.</Trans>}
      pending={changing.isPending}
      error={changing.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <PolicyFields
          {...{ institution, edition, draft }}
          policyId={policy.id}
          faults={tried ? faultsOf(draft, isEnacted) : {}}
          error={changing.error}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      )}
    </ActionDialog>
  )
}
