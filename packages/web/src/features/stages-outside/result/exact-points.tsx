import type { ExactNumber } from '@undagi/maturity'
import { useFormat } from '../../../lib/use-format.ts'

/** An exact number; where its decimals never end, their beginning, with the fraction at hand. */
export function ExactText({ number: { text, decimals } }: { readonly number: ExactNumber }) {
  const format = useFormat()
  if (decimals === null) return <>{text.includes('/') ? text : format.number(text)}</>
  return <abbr title={text}>{format.number(decimals.replace('…', ''))}…</abbr>
}
