import type { ScheduledStage } from './api/calendar.ts'

type Drawn = Pick<ScheduledStage, 'stage' | 'beginsAt' | 'endsAt'>

/** A stage as it is drawn on the scale: what is over where it really was, what was left out nowhere, everything else as it is planned. */
export function asHeld({
  stage,
  beginsAt,
  endsAt,
  held,
  isLeftOut,
}: Drawn & Pick<ScheduledStage, 'held' | 'isLeftOut'>): Drawn {
  if (isLeftOut) return { stage, beginsAt: null, endsAt: null }
  if (held === null) return { stage, beginsAt, endsAt }
  const planned = beginsAt !== null && beginsAt < held.to ? beginsAt : null
  return { stage, beginsAt: held.from ?? planned, endsAt: held.to }
}
