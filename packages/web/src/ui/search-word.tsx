import { useLingui } from '@lingui/react/macro'
import { type Ref, useEffect, useRef, useState } from 'react'
import styles from './filter-sentence.module.css'

interface SearchWordProps {
  readonly value: string
  readonly onChange: (value: string | undefined) => void
  readonly ref: Ref<HTMLInputElement>
}

/** The last word of the sentence is typed. The address follows a moment later than the eye. */
export function SearchWord({ value, onChange, ref }: SearchWordProps) {
  const { t } = useLingui()
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
  return (
    <input
      ref={ref}
      type="search"
      className={styles.search}
      aria-label={t`Kata yang dicari`}
      placeholder={t`kata apa saja`}
      value={typed}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        if (typed) change('')
        else event.currentTarget.blur()
      }}
    />
  )
}
