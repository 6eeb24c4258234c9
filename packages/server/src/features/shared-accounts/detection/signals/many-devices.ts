import { countMachines } from '../machines.ts'
import type { Device } from '../presence.ts'
import { isComputer, momentOf, type Scene, type Sign } from '../scene.ts'
import { isVisited } from '../visited.ts'

/** Seen on one day alone: borrowed for once. */
const leastDays = 2
/** Beyond the number of one person's computers. */
const muchBeyond = 3
const phonesOfOnePerson = 2

/** More devices kept in use side by side than one person has. One that took another's place is no further one. */
export function findManyDevices(scene: Scene): Sign[] {
  const { computersOfOnePerson } = scene.thresholds
  const kept = scene.account.devices.filter((device) => isKept(scene, device))
  const computers = sideBySide(kept.filter(isComputer))
  const phones = sideBySide(kept.filter(({ kind }) => kind === 'phone'))
  return [signOf(scene, computers, computersOfOnePerson), signOf(scene, phones, phonesOfOnePerson)].filter(
    ({ weight }) => weight > 0,
  )
}

function isKept(scene: Scene, device: Device): boolean {
  const days = new Set(device.presences.map(({ slot }) => scene.account.dayOf(slot)))
  return days.size >= leastDays && !isVisited(scene, device)
}

/** Each was used again after another had been. */
function sideBySide(devices: readonly Device[]): Device[] {
  return devices.filter((one) =>
    devices.some((other) => other !== one && first(other) < last(one) && first(one) < last(other)),
  )
}

const first = ({ presences }: Device) => presences[0]?.slot ?? 0
const last = ({ presences }: Device) => presences.at(-1)?.slot ?? 0

function signOf(scene: Scene, devices: readonly Device[], ofOnePerson: number): Sign {
  const machines = countMachines(devices)
  const beyond = machines - ofOnePerson
  return {
    signal: 'many_devices',
    weight: beyond >= muchBeyond ? 2 : beyond > 0 ? 1 : 0,
    count: machines,
    devices,
    moments: devices.map((device) =>
      momentOf(scene, { first: first(device), last: last(device) }, device.presences.slice(-1)),
    ),
  }
}
