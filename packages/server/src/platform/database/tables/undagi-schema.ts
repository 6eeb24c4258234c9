import { pgSchema, timestamp } from 'drizzle-orm/pg-core'

/** The schema of the application's own tables. */
export const undagi = pgSchema('undagi')

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
