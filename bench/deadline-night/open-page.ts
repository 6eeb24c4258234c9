import type { IncomingMessage } from 'node:http'
import { changedOf } from '../../packages/web/src/lib/api/changed-of.ts'
import { gatherChanges } from '../../packages/web/src/lib/api/gather-changes.ts'
import { ask, type Connection, open } from './ask.ts'

export interface OpenPage {
  /** When this page heard of each change, by what was said of it. */
  readonly heard: readonly { readonly data: string; readonly at: number }[]
  readonly close: () => void
}

interface Place {
  readonly assessmentId: string
  readonly code: string
}

/** An indicator that is open in a browser: it follows what colleagues change, and asks again by the rules of the pages themselves. */
export async function openPage(connection: Connection, { assessmentId, code }: Place): Promise<OpenPage> {
  const assessment = `/api/assessments/${assessmentId}`
  const read = (path: string) => void ask(connection, { method: 'GET', path }).catch(() => {})
  const readIndicator = () => read(`${assessment}/indicators/${code}`)
  const page = gatherChanges({
    askEverything: () => {
      readIndicator()
      read(assessment)
      read(`${assessment}/result`)
    },
    askIndicator: (changed) => {
      if (changed === code) readIndicator()
    },
    askJudged: () => {},
  })
  const heard: { data: string; at: number }[] = []
  const stream = await open(connection, { method: 'GET', path: `${assessment}/events` })
  if (stream.statusCode !== 200) throw new Error(`The channel answered ${stream.statusCode}`)
  onChange(stream, (data) => {
    heard.push({ data, at: performance.now() })
    page.hear(changedOf(data))
  })
  return {
    heard,
    close: () => {
      page.stop()
      stream.destroy()
    },
  }
}

/** What is said after the first `ready`, line by line. */
export function onChange(stream: IncomingMessage, hear: (data: string) => void): void {
  onEvent(stream, (event, data) => {
    if (event === 'change') hear(data)
  })
}

/** Every event of a stream, with its data. */
export function onEvent(stream: IncomingMessage, hear: (event: string, data: string) => void): void {
  let rest = ''
  let event = ''
  stream.setEncoding('utf8')
  stream.on('error', () => {})
  stream.on('data', (part: string) => {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('event: ')) event = line.slice('event: '.length)
      if (line.startsWith('data: ')) hear(event, line.slice('data: '.length))
    }
  })
}
