/** From when on something is a sign. An institution may set them, within bounds. */
export interface Thresholds {
  /** Days with use in two places at once. */
  readonly togetherDays: number
  /** Nobody changes from one place to another in less. */
  readonly fastestMoveMinutes: number
  /** Computers that one person keeps using side by side. */
  readonly computersOfOnePerson: number
  /** Days on which the account went through three or more computers. */
  readonly handedOnDays: number
  /** Days with work elsewhere beside a full day of work. */
  readonly oddHoursDays: number
  /** A person rests longer than this between two days. */
  readonly restHours: number
  /** Days with work at two computers that stand in different places and never come together. */
  readonly workplaceDays: number
  /** Days with each of two telephones that never come together. */
  readonly phoneDays: number
  /** Days on which one computer is used in the one part of the day and another in the other. */
  readonly shiftDays: number
  /** Days on end with work at all hours: nobody goes so long without a day off. */
  readonly daysWithoutDayOff: number
  /** Days with work, outside working hours, at a home where the account's telephone never is. */
  readonly otherHomeDays: number
}

export const defaultThresholds: Thresholds = {
  togetherDays: 2,
  fastestMoveMinutes: 10,
  computersOfOnePerson: 3,
  handedOnDays: 3,
  oddHoursDays: 5,
  restHours: 5,
  workplaceDays: 4,
  phoneDays: 4,
  shiftDays: 6,
  daysWithoutDayOff: 14,
  otherHomeDays: 4,
}

/** Below the lower bound everybody is suspected, above the upper one nobody. */
export const thresholdBounds: Readonly<Record<keyof Thresholds, readonly [least: number, most: number]>> = {
  togetherDays: [1, 10],
  fastestMoveMinutes: [5, 30],
  computersOfOnePerson: [2, 8],
  handedOnDays: [2, 15],
  oddHoursDays: [3, 20],
  restHours: [3, 8],
  workplaceDays: [2, 15],
  phoneDays: [3, 15],
  shiftDays: [4, 20],
  daysWithoutDayOff: [10, 28],
  otherHomeDays: [3, 20],
}
