import type { ReactNode } from 'react'
import { useMay } from '../../lib/use-may.ts'
import { usePlace } from '../use-place.ts'
import { OwnRoleScreen } from './own-role-screen.tsx'

/** Pages for assessors from outside; others are told what their own role is for. */
export function AssessorsOnly({ children }: { readonly children: ReactNode }) {
  const { institution } = usePlace()
  return useMay(institution.id)('judge_stage') ? children : <OwnRoleScreen />
}
