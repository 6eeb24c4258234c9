import { isLocked } from '../form/doc-mdp.ts'
import type { FormField } from '../form/form-fields.ts'
import { mayFillIn, maySignAgain, type Permission } from './permission.ts'

const NONE: ReadonlySet<string> = new Set()
const SIGNING = new Set(['V', 'AP', 'AS', 'M', 'F', 'MK'])
/** Nobody need trust whoever stamps: what they write must not be seen on a page. */
const STAMPING = new Set(['V', 'M'])
const FILLING = new Set(['V', 'AP', 'AS', 'M', 'I'])

/** Which entries of a form field may have changed: those that signing it, or filling it in, writes. */
export function freeKeysOf(
  field: FormField,
  { permission }: { permission: Permission },
): ReadonlySet<string> {
  if (field.isSignature) return freeForSigning(field, permission)
  if (!mayFillIn(permission) || permission.locks.some((lock) => isLocked(lock, field.name))) return NONE
  return FILLING
}

/** A field that held a signature already keeps it for ever. */
function freeForSigning({ ref, value }: FormField, permission: Permission): ReadonlySet<string> {
  const made = ref === undefined ? undefined : permission.signedLater.get(ref.number)
  if (made === undefined || (value !== undefined && value !== null)) return NONE
  if (made === 'time-stamp') return STAMPING
  return maySignAgain(permission) ? SIGNING : NONE
}
