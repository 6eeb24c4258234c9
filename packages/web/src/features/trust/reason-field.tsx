import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../ui/field.tsx'

const leastLetters = 3

export const isReason = (text: string) => text.trim().length >= leastLetters

interface ReasonFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly tried: boolean
  readonly onChange: (text: string) => void
}

export function ReasonField({ label, hint, value, tried, onChange }: ReasonFieldProps) {
  const { t } = useLingui()
  return (
    <TextField
      {...{ label, hint, value }}
      maxLength={500}
      error={tried && !isReason(value) ? t`Tuliskan alasannya.` : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
