import type { FormContent } from '@undagi/documents'
import { asNumber } from './as-number.ts'

/** "2.75" is a number; "10/3" stays the fraction that it is. */
export function toNumberContent(text: string): FormContent {
  return text.includes('/') ? { formula: text, result: asNumber(text) } : { number: Number(text) }
}
