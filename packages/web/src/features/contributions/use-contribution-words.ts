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
    nowhere: t`belum diterapkan oleh siapa pun`,
    in_some: t`diterapkan oleh sebagian perangkat daerah`,
    in_all: t`diterapkan oleh semua perangkat daerah yang berlaku baginya`,
    concerns_nobody: t`tidak berlaku bagi siapa pun`,
  }
  return { practice, reach }
}
