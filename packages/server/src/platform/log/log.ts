import type { Clock } from '../clock.ts'
import { describeFailure } from './describe-failure.ts'

const levels = ['info', 'warn', 'error'] as const
export type LogLevel = (typeof levels)[number]

type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** One JSON object a line. What stands in it is told here by name: never a body, a header, an address, or who somebody is. */
export interface Log {
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  /** A failure of ours, without the values that were in it. */
  error(event: string, failure: unknown, fields?: Fields): void
}

export interface LogOptions {
  readonly write: (line: string, level: LogLevel) => void
  readonly clock: Clock
  /** What is less grave is not written. */
  readonly least?: LogLevel | undefined
}

export function createLog({ write, clock, least = 'info' }: LogOptions): Log {
  const say = (level: LogLevel, event: string, rest: object) => {
    if (levels.indexOf(level) < levels.indexOf(least)) return
    write(oneLine({ time: clock.now().toISOString(), level, event, ...rest }), level)
  }
  return {
    info: (event, fields = {}) => say('info', event, fields),
    warn: (event, fields = {}) => say('warn', event, fields),
    error: (event, failure, fields = {}) =>
      say('error', event, { ...fields, failure: describeFailure(failure) }),
  }
}

/** JSON leaves some characters alone with which a line could pass for two, or a terminal could be steered. */
const oneLine = (entry: object) =>
  JSON.stringify(entry).replaceAll(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
