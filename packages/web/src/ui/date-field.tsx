import { useLingui } from '@lingui/react/macro'
import { type ComponentProps, useState } from 'react'
import { useFormat } from '../lib/use-format.ts'
import { TextField } from './field.tsx'

type DateFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'value' | 'onBlur'> & {
  readonly value: string
}

/**
 * A browser writes days as its own language does, which may put the month first: in words nobody takes March for December. Of a day
 * typed by half it says nothing and gives nothing, so that is said here.
 */
export function DateField({ hint, value, error, ...rest }: DateFieldProps) {
  const { t } = useLingui()
  const format = useFormat()
  const [isHalf, setHalf] = useState(false)
  const day = isDay(value) ? format.longDay(value) : undefined
  const words = [day, hint].filter((each) => each !== undefined).join('. ')
  const half =
    isHalf && value === '' ? t`Tanggalnya belum lengkap. Isi hari, bulan, dan tahunnya.` : undefined
  return (
    <TextField
      type="date"
      value={value}
      hint={words === '' ? undefined : words}
      error={error ?? half}
      onBlur={(event) => setHalf(event.currentTarget.validity.badInput)}
      {...rest}
    />
  )
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)
