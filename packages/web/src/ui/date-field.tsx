import type { ComponentProps } from 'react'
import { useFormat } from '../lib/use-format.ts'
import { TextField } from './field.tsx'

type DateFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'value'> & { readonly value: string }

/** A browser writes days as its own language does, which may put the month first: in words nobody takes March for December. */
export function DateField({ hint, value, ...rest }: DateFieldProps) {
  const format = useFormat()
  const day = isDay(value) ? format.longDay(value) : undefined
  const words = [day, hint].filter((each) => each !== undefined).join('. ')
  return <TextField type="date" value={value} hint={words === '' ? undefined : words} {...rest} />
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value)
