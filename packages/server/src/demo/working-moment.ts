const stepMinutes = 18
const stepsPerDay = 10
const dayMs = 24 * 60 * 60 * 1000

/** When the work that ended at `last` stood so many steps before its end: ten steps a day, no weekends. */
export function workingMoment(last: Date, stepsBefore: number): Date {
  let day = new Date(last)
  for (let days = Math.floor(stepsBefore / stepsPerDay); days > 0; days -= 1) day = workdayBefore(day)
  return new Date(day.getTime() - (stepsBefore % stepsPerDay) * stepMinutes * 60_000)
}

function workdayBefore(day: Date): Date {
  const before = new Date(day.getTime() - dayMs)
  const isWeekend = before.getUTCDay() === 0 || before.getUTCDay() === 6
  return isWeekend ? workdayBefore(before) : before
}
