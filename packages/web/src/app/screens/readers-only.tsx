import type { ReactNode } from 'react'
import { useMay } from '../../lib/use-may.ts'
import { usePlace } from '../use-place.ts'
import { OwnRoleScreen } from './own-role-screen.tsx'

/** Pages of an assessment, for those whose roles read it; others are told what their role is for, and what is open to them. */
export function ReadersOnly({ children }: { readonly children: ReactNode }) {
  const { institution } = usePlace()
  return useMay(institution.id)('read_assessment') ? children : <OwnRoleScreen />
}
