import { atOnceSlots, findEpisodes } from './episodes.ts'
import type { Device } from './presence.ts'
import { isComputer, type Scene } from './scene.ts'

/**
 * A colleague's computer, where the colleague's own account is used too, and at which this account never was while it was elsewhere as well:
 * somebody went there and signed in. Who goes round is at one place at a time.
 */
export function isVisited({ account }: Scene, device: Device): boolean {
  if (device.isCommon) return true
  if (!device.hasOtherAccounts) return false
  return account.devices
    .filter((other) => other !== device && isComputer(other))
    .every((other) => findEpisodes(device, other, () => true).every(({ slots }) => slots < atOnceSlots))
}
