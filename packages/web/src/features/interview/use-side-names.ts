import { useLingui } from '@lingui/react/macro'
import type { Room } from './api/room.ts'

export function useSideNames(): Readonly<Record<Room['side'], string>> {
  const { t } = useLingui()
  return { assessors: t`asesor`, institution: t`instansi`, ministry: t`kementerian` }
}
