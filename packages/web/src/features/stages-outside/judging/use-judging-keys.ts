import type { Scale } from '@undagi/maturity'
import { useShortcuts } from '../../../lib/use-shortcuts.ts'

interface JudgingKeys {
  readonly scale: Scale
  readonly onValue: (value: string) => void
  readonly onConfirm: () => void
}

/** One key for each value and each text, and one to confirm and go on. */
export function useJudgingKeys({ scale, onValue, onConfirm }: JudgingKeys): void {
  const values =
    scale.values === 'integer'
      ? Array.from({ length: scale.max - scale.min + 1 }, (_, step) => String(scale.min + step))
      : []
  useShortcuts({
    ...Object.fromEntries(values.map((value) => [value, () => onValue(value)])),
    f: () => focusText('facts'),
    a: () => focusText('analysis'),
    y: () => focusText('justification'),
    c: onConfirm,
  })
}

function focusText(field: string): void {
  document.querySelector<HTMLElement>(`textarea[data-judged="${field}"]`)?.focus()
}
