import { useLingui } from '@lingui/react/macro'
import type { Ref } from 'react'
import { useTyped } from '../lib/use-typed.ts'
import styles from './filter-sentence.module.css'

interface SearchWordProps {
  readonly value: string
  readonly onChange: (value: string | undefined) => void
  readonly ref: Ref<HTMLInputElement>
}

/** The last word of the sentence is typed. The address follows a moment later than the eye. */
export function SearchWord({ value, onChange, ref }: SearchWordProps) {
  const { t } = useLingui()
  const [typed, change] = useTyped(value, onChange)
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
