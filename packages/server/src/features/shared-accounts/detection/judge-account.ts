import type { Finding, Reason, Verdict } from './finding.ts'
import { type Scene, type Sign, setScene } from './scene.ts'
import { listSetAside } from './set-aside.ts'
import { findFastSwitch } from './signals/fast-switch.ts'
import { findHandedOn } from './signals/handed-on.ts'
import { findInShifts } from './signals/in-shifts.ts'
import { findManyDevices } from './signals/many-devices.ts'
import { findNoDayOff } from './signals/no-day-off.ts'
import { findNoRest } from './signals/no-rest.ts'
import { findOddHours } from './signals/odd-hours.ts'
import { findOtherHome } from './signals/other-home.ts'
import { findSameTime } from './signals/same-time.ts'
import { findStrangePhones } from './signals/strange-phones.ts'
import { findTwoWorkplaces } from './signals/two-workplaces.ts'
import type { Thresholds } from './thresholds.ts'
import type { AccountHistory, Explanation } from './trace.ts'

const signals: readonly ((scene: Scene) => Sign[])[] = [
  findSameTime,
  findFastSwitch,
  findManyDevices,
  findHandedOn,
  findOddHours,
  findNoRest,
  findTwoWorkplaces,
  findStrangePhones,
  findInShifts,
  findNoDayOff,
  findOtherHome,
]

/**
 * Whether several people seem to use one account, from what its sessions left behind. It knows no clock and no database: the same
 * history gives the same answer, which can be argued about moment by moment.
 */
export function judgeAccount(history: AccountHistory, thresholds: Thresholds): Finding {
  const scene = setScene(history, thresholds)
  const signs = isOnOneDevice(history) ? [] : signals.flatMap((find) => find(scene))
  const open = signs.filter((sign) => !history.explained.some((explanation) => explains(explanation, sign)))
  const verdict = judge(open)
  const setAside = listSetAside(scene)
  return {
    verdict,
    reasons: verdict === 'none' ? [] : open.map(toReason),
    setAside: open.length < signs.length ? [...setAside, 'explained'] : setAside,
  }
}

/** Of it nothing is asked, whatever its hours: the database does not even hand it over. */
const isOnOneDevice = ({ traces }: AccountHistory) => new Set(traces.map(({ device }) => device)).size < 2

/** Small signs add up; a whole one stands alone. */
function judge(signs: readonly Sign[]): Verdict {
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0)
  if (weight >= 2) return 'likely_shared'
  return weight >= 1 ? 'worth_asking' : 'none'
}

/** The same sign on devices that were all explained. One new device, and it is asked again. */
function explains(explanation: Explanation, { signal, devices }: Sign): boolean {
  const known = new Set(explanation.devices)
  return (
    explanation.signal === signal && devices.every(({ cookies }) => cookies.some((each) => known.has(each)))
  )
}

function toReason({ devices, ...sign }: Sign): Reason {
  return { ...sign, devices: devices.flatMap(({ cookies }) => cookies) }
}
