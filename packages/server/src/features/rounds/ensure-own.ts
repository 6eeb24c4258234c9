import type { OpenedByMinistry } from '../../platform/database/opened-by-ministry.ts'
import { openedNationally } from './rounds.errors.ts'

/** What the ministry opened, the institution neither turns into something else nor takes away: it is told who opened it. */
export function ensureOwn({
  openedNationally: opened,
}: {
  readonly openedNationally: OpenedByMinistry | null
}) {
  if (opened !== null) throw openedNationally({ detail: `Dibuka ${opened.byName}: ${opened.reason}` })
}
