import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { leaveForProvider, providerNamesQuery } from '../../lib/api/identities.ts'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'

/** One for each provider of accounts; nothing where there is none. */
export function IdentityButtons() {
  const errorWords = useErrorWords()
  const { data: providers = [] } = useQuery(providerNamesQuery)
  const leave = useMutation({ mutationFn: leaveForProvider })
  return (
    <>
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          aria-disabled={leave.isPending}
          onClick={() => (leave.isPending ? undefined : leave.mutate(id))}
        >
          <Trans>Masuk dengan {name}</Trans>
        </Button>
      ))}
      {leave.error ? (
        <Note tone="bad" role="alert">
          {errorWords(leave.error)}
        </Note>
      ) : null}
    </>
  )
}
