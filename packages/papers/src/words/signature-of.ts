import type { Signatory } from '../frame.ts'
import type { Signature } from '../paper.ts'
import { blank } from './say-day.ts'

/** The block under which somebody signs; what is not known is written in by hand. */
export function signatureOf({ capacity, position, name, employeeNumber }: Signatory): Signature {
  return { capacity, position: position ?? '', name: name ?? blank, employeeNumber: employeeNumber ?? blank }
}
