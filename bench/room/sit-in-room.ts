import { askInTurn } from '../../packages/web/src/features/interview/api/ask-in-turn.ts'
import { ask, type Connection, open } from '../deadline-night/ask.ts'
import { onChange } from '../deadline-night/open-page.ts'
import type { FollowingPage } from '../sightings.ts'

const marked = /Jawaban nomor \d+\./g

/** The page of the room in a browser: it follows the stream and asks again for the room, as the page itself does. */
export async function sitInRoom(connection: Connection, assessmentId: string): Promise<FollowingPage> {
  const interview = `/api/assessments/${assessmentId}/interview`
  const seen = new Map<string, number>()
  const again = askInTurn(async () => {
    const { status, said } = await ask(connection, { method: 'GET', path: interview })
    if (status !== 200) throw new Error(`The room answered ${status}`)
    const at = performance.now()
    for (const [text] of JSON.stringify(said).matchAll(marked)) if (!seen.has(text)) seen.set(text, at)
  })
  const stream = await open(connection, { method: 'GET', path: `${interview}/events` })
  if (stream.statusCode !== 200) throw new Error(`The stream answered ${stream.statusCode}`)
  onChange(stream, again)
  return { seenAt: (text) => seen.get(text), close: () => stream.destroy() }
}
