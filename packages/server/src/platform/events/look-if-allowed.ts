import { SessionNotValid } from '../database/actor.ts'
import { Problem } from '../http/problem.ts'

/** What a stream sees when it looks again. Signed out, or no longer theirs to see, is `refused`; a database that is away is `away`, and the stream stays. */
export async function lookIfAllowed<Seen>(look: () => Promise<Seen>): Promise<Seen | 'refused' | 'away'> {
  try {
    return await look()
  } catch (error) {
    return error instanceof SessionNotValid || error instanceof Problem ? 'refused' : 'away'
  }
}

/** The same of a list of events; undefined ends the stream: the page asks again and is told why. */
export async function catchUpIfAllowed<Event>(
  catchUp: () => Promise<readonly Event[] | undefined>,
): Promise<readonly Event[] | undefined> {
  const seen = await lookIfAllowed(catchUp)
  if (seen === 'refused') return undefined
  return seen === 'away' ? [] : seen
}
