import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery } from '../../../lib/api/session.ts'
import type { KeptWhere } from './kept-texts.ts'

interface Kept<Value> {
  readonly read: (where: KeptWhere) => Value
  readonly write: (where: KeptWhere, value: Value) => void
}

/** What the person who is signed in keeps on the device under a name. Whoever signs in after them on the same page begins with their own. */
export function useKept<Value>(
  name: string,
  { read, write }: Kept<Value>,
): readonly [Value, (value: Value) => void] {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const where = { personId: session?.person.id ?? '', name }
  const [kept, setKept] = useState(() => ({ where, value: read(where) }))
  const isOwn = kept.where.personId === where.personId && kept.where.name === name
  return [
    isOwn ? kept.value : read(where),
    (value) => {
      setKept({ where, value })
      write(where, value)
    },
  ]
}
