import { useLingui } from '@lingui/react/macro'
import type { Practice, PracticeReach } from '@undagi/maturity'

/** What units choose from, and what comes of it. */
export function useContributionWords() {
  const { t } = useLingui()
  const practice: Record<Practice, string> = {
    done: t`Sudah diterapkan`,
    partly: t`Diterapkan sebagian`,
    not: t`Belum diterapkan`,
  }
  const reach: Record<PracticeReach, string> = {
    nowhere: t`belum diterapkan di mana pun`,
    in_some: t`diterapkan di sebagian perangkat daerah`,
    in_all: t`diterapkan di seluruh perangkat daerah`,
    concerns_nobody: t`tidak berlaku bagi siapa pun yang diminta`,
  }
  return { practice, reach }
}
