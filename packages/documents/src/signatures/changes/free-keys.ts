import { isLocked } from '../form/doc-mdp.ts'
import type { FormField } from '../form/form-fields.ts'
import { mayFillIn, maySignAgain, type Permission } from './permission.ts'

const NONE: ReadonlySet<string> = new Set()
const SIGNING = new Set(['V', 'AP', 'AS', 'M', 'F', 'MK'])
const FILLING = new Set(['V', 'AP', 'AS', 'M', 'I'])

/** Which entries of a form field may have changed: those that signing it, or filling it in, writes. */
export function freeKeysOf(
  field: FormField,
  { permission }: { permission: Permission },
): ReadonlySet<string> {
  if (field.isSignature) return isSignedLater(field, permission) ? SIGNING : NONE
  if (!mayFillIn(permission) || permission.locks.some((lock) => isLocked(lock, field.name))) return NONE
  return FILLING
}

/** A field that held a signature already keeps it for ever. */
function isSignedLater({ ref, value }: FormField, permission: Permission): boolean {
  const made = ref === undefined ? undefined : permission.signedLater.get(ref.number)
  if (made === undefined || (value !== undefined && value !== null)) return false
  return made === 'time-stamp' || maySignAgain(permission)
}
