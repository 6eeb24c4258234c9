import type { AskedRequest } from './api/contributions.ts'

interface LastWord {
  /** Another one after each step. */
  readonly key: string
  /** Undefined: nobody has said anything yet. */
  readonly by: string | undefined
}

/** Who did last something that everybody who sees this request sees. */
export function lastWordOn({ withdrawal, answer }: Pick<AskedRequest, 'withdrawal' | 'answer'>): LastWord {
  if (withdrawal !== null) return { key: 'withdrawn', by: withdrawal.authorName }
  if (answer === null) return { key: 'asked', by: undefined }
  const { revision, sentBack, confirmedByName, authorName } = answer
  if (sentBack !== null) return { key: `sent back ${revision}`, by: sentBack.byName }
  if (confirmedByName !== null) return { key: `confirmed ${revision}`, by: confirmedByName }
  return { key: `answered ${revision}`, by: authorName }
}
