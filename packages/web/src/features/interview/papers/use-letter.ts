import { useState } from 'react'

export interface Letter {
  readonly number: string
  readonly date: string
}

/** What the person in charge records from; null until both are written. */
export function useLetter() {
  const [said, setSaid] = useState<Letter>({ number: '', date: '' })
  const number = said.number.trim()
  return { said, setSaid, letter: number === '' || said.date === '' ? null : { ...said, number } }
}
