import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Institution, PolicyStep, RoundOverview } from '../../../lib/api/contract.ts'
import { fieldErrorOf } from '../../../lib/api/field-error.ts'
import { isoDay } from '../../../lib/format.ts'
import { serverInstant } from '../../../lib/server-clock.ts'
import { ActionDialog } from '../../../ui/action-dialog.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { fieldPairClass } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useAddPolicy } from '../api/policies.ts'
import { usePolicyWords } from '../use-policy-words.ts'
import {
  emptyPolicyDraft,
  type FirstStep,
  faultsOf,
  isEnacting,
  type PolicyDraft,
  toNewPolicy,
} from './policy-draft.ts'
import { PolicyFields } from './policy-fields.tsx'

const firstSteps = [
  'proposed',
  'drafted',
  'harmonised',
  'deliberated',
  'facilitated',
  'enacted',
  'promulgated',
] as const satisfies readonly PolicyStep[]

interface AddPolicyDialogProps {
  readonly institution: Institution
  readonly edition: RoundOverview['edition'] | undefined
  readonly onAdded: (policyId: string) => void
  readonly onClose: () => void
}

/** A policy enters the register: what it is, and where it stands. */
export function AddPolicyDialog({ institution, edition, onAdded, onClose }: AddPolicyDialogProps) {
  const [draft, setDraft] = useState<PolicyDraft>(emptyPolicyDraft)
  const [first, setFirst] = useState<FirstStep>({ step: '', day: '', note: '' })
  const adding = useAddPolicy(institution.id)
  const submit = () => {
    const body = toNewPolicy(draft, first)
    if (body) adding.mutate(body, { onSuccess: ({ id }) => onAdded(id) })
  }
  return (
    <ActionDialog
      wide
      title={<Trans>Catat kebijakan</Trans>}
      submitLabel={<Trans>Simpan kebijakan</Trans>}
      consequence={<Trans>Semua orang yang membaca bukti di instansi ini melihat catatan ini.</Trans>}
      pending={adding.isPending}
      error={adding.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <FirstStepFields
            {...{ first, tried }}
            timeZone={institution.timeZone}
            error={adding.error}
            onChange={(part) => setFirst((before) => ({ ...before, ...part }))}
          />
          <PolicyFields
            {...{ institution, edition, draft }}
            faults={tried ? faultsOf(draft, isEnacting(first.step)) : {}}
            error={adding.error}
            onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          />
        </>
      )}
    </ActionDialog>
  )
}

interface FirstStepFieldsProps {
  readonly first: FirstStep
  readonly tried: boolean
  readonly timeZone: string
  readonly error: unknown
  readonly onChange: (part: Partial<FirstStep>) => void
}

function FirstStepFields({ first, tried, timeZone, error, onChange }: FirstStepFieldsProps) {
  const { t } = useLingui()
  const { steps: words } = usePolicyWords()
  return (
    <div className={fieldPairClass}>
      <SelectField
        label={t`Langkah terakhir`}
        hint={t`Sampai di mana sekarang. Langkah berikutnya dicatat kemudian.`}
        error={tried && first.step === '' ? t`Pilih langkahnya.` : fieldErrorOf(error, '/steps/0/step')}
        value={first.step}
        choices={[
          { value: '', label: t`Pilih…` },
          ...firstSteps.map((value) => ({ value, label: words[value] })),
        ]}
        onChoose={(step) => onChange({ step })}
      />
      <DateField
        label={t`Sejak tanggal`}
        max={isoDay(serverInstant(), timeZone)}
        error={tried && first.day === '' ? t`Isi tanggalnya.` : fieldErrorOf(error, '/steps/0/day')}
        value={first.day}
        onChange={(event) => onChange({ day: event.target.value })}
      />
    </div>
  )
}
