import { notify } from '../../../platform/events/announce.ts'
import { sessionTopic } from '../../../topics.ts'
import { deleteSession } from '../sessions.repository.ts'
import { writeEvent } from '../write-event.ts'
import type { SignInContext } from './enter.ts'
import { getSelf } from './get-self.ts'

/** Ends the session; its open pages in all processes hear it and stop listening. */
export async function signOut(context: SignInContext): Promise<void> {
  const { database, request } = context
  const { account, personId } = await getSelf(context)
  await database.signin.transaction(async (db) => {
    await deleteSession(db, request.token)
    await writeEvent(db, { kind: 'signed_out', account }, context)
  })
  await notify(database.signin, sessionTopic(personId))
}
