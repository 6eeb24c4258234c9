import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionQuery } from '../../lib/api/session.ts'
import type { AskedRequest } from './api/contributions.ts'
import styles from './contributions.module.css'
import { lastWordOn } from './last-word.ts'

/** Says, to who is looking at it, that somebody else has just changed it. */
export function ChangedNote({ request }: { readonly request: AskedRequest }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { key, by } = lastWordOn(request)
  const [first] = useState(key)
  const isNews = key !== first && by !== session.person.name
  return isNews ? (
    <p className={styles.quiet} role="status">
      <Trans>Baru saja diubah {by}.</Trans>
    </p>
  ) : null
}
