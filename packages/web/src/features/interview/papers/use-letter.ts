import { useState } from 'react'
import { type LetterDraft, letterLacks } from '../../../lib/letter-draft.ts'

/** What the person in charge records from; null until both are written. */
export function useLetter() {
  const [said, setSaid] = useState<LetterDraft>({ number: '', date: '' })
  const letter = letterLacks(said).length === 0 ? { ...said, number: said.number.trim() } : null
  return { said, setSaid, letter }
}
