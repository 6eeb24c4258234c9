import type { selectSettings } from './api-tokens.repository.ts'

/** Where an institution has set nothing. */
const longestDaysByDefault = 90

type Stored = Awaited<ReturnType<typeof selectSettings>>

export const longestDaysOf = ([stored]: Stored) => stored?.longestDays ?? longestDaysByDefault
