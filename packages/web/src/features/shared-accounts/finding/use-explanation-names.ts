import { useLingui } from '@lingui/react/macro'

/** Why one person looks like several: the choices, in the order of how common they are. */
export function useExplanationNames() {
  const { t } = useLingui()
  const choices = [
    { value: 'own_devices', label: t`Itu semua perangkat saya sendiri` },
    { value: 'work_from_elsewhere', label: t`Saya bekerja di rumah atau di tempat lain` },
    { value: 'travel', label: t`Saya sedang perjalanan dinas` },
    { value: 'vpn', label: t`Saya memakai VPN atau dua sambungan internet` },
    { value: 'new_device', label: t`Perangkat saya diganti` },
    { value: 'shift', label: t`Saya bekerja gilir` },
    { value: 'other', label: t`Lainnya` },
  ] as const
  return {
    choices,
    of: (value: (typeof choices)[number]['value']) =>
      choices.find((choice) => choice.value === value)?.label ?? '',
  }
}

export type ExplanationKind = ReturnType<typeof useExplanationNames>['choices'][number]['value']
