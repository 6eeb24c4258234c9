import { useEffect, useRef, useState } from 'react'

/** What is typed stands at once; the address follows and, changed from outside, leads. */
export function useTyped(value: string, onChange: (value: string | undefined) => void) {
  const [typed, setTyped] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    // changed from outside: the back button, or a filter that was cleared
    if (value === told.current) return
    told.current = value
    setTyped(value)
  }, [value])
  const change = (next: string) => {
    setTyped(next)
    told.current = next.trim() === '' ? '' : next
    onChange(told.current === '' ? undefined : next)
  }
  return [typed, change] as const
}
