import type { ExactNumber } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'

/** "3,0455", or "17/11 (1,5454…)" where the decimals never end. */
export function ExactText({ value }: { value: ExactNumber }) {
  const format = useFormat()
  if (value.decimals === null) return format.number(value.text)
  return (
    <>
      {value.text} <small>({format.number(value.decimals)})</small>
    </>
  )
}
