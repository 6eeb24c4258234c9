import { Trans } from '@lingui/react/macro'
import { compare, findRational } from '@undagi/maturity'
import { useFormat } from '../lib/use-format.ts'

interface ValueChangeProps {
  readonly before: string | null
  readonly value: string | null
}

/** How the value stands to that of the stage before, in words. */
export function ValueChange({ before, value }: ValueChangeProps) {
  const format = useFormat()
  const [from, to] = [before, value].map((each) => (each === null ? '–' : format.number(each)))
  const [a, b] = [before, value].map((each) => (each === null ? undefined : findRational(each)))
  if (a === undefined && b === undefined) return <Trans>Tahap sebelumnya tidak memberi nilai.</Trans>
  if (a === undefined) return <Trans>Tahap sebelumnya tidak memberi nilai: justifikasi wajib.</Trans>
  if (b === undefined) return <Trans>Tahap sebelumnya {from}, di sini tanpa nilai: justifikasi wajib.</Trans>
  const order = compare(b, a)
  if (order === 0) return <Trans>Sama dengan tahap sebelumnya.</Trans>
  return order > 0 ? (
    <Trans>
      Naik dari {from} ke {to}: justifikasi wajib.
    </Trans>
  ) : (
    <Trans>
      Turun dari {from} ke {to}: justifikasi wajib.
    </Trans>
  )
}
