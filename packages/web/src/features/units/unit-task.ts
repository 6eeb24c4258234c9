import type { Unit, UnitChange, UnitRegister } from './api/unit-register.ts'

/** What an administrator is about to do; each has a dialog of its own. */
export type UnitTask =
  | { readonly kind: 'add' }
  | { readonly kind: 'rename' | 'functions' | 'merge' | 'split' | 'end' | 'restore'; readonly unit: Unit }
  | { readonly kind: 'undo'; readonly change: UnitChange }

/** What every dialog knows and tells. */
export interface TaskProps {
  readonly institutionId: string
  readonly register: UnitRegister
  readonly onClose: () => void
  /** With the change that was recorded. */
  readonly onDone: (change: UnitChange) => void
}
