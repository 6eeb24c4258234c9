import type { ReactNode } from 'react'
import { useMay } from '../../lib/use-may.ts'
import { usePlace } from '../use-place.ts'
import { OwnRoleScreen } from './own-role-screen.tsx'

/** Pages of the register are for who reads what the institution keeps as proof. */
export function PolicyReadersOnly({ children }: { readonly children: ReactNode }) {
  const { institution } = usePlace()
  return useMay(institution.id)('read_policies') ? children : <OwnRoleScreen />
}
