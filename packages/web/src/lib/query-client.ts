import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isSignedOut, isUnanswered } from './api/client.ts'

interface QueryClientOptions {
  /** Called once per answer that says: you are not signed in (any more). */
  readonly onSignedOut: () => void
}

export function createQueryClient({ onSignedOut }: QueryClientOptions): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // changes arrive by the change channel; this is the net below it
        staleTime: 30_000,
        // what the server refused, it will refuse again; a silent line may come back
        retry: (failures, error) => isUnanswered(error) && failures < 2,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
