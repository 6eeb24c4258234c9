import { deviceOf } from '../../../platform/http/device-of.ts'
import type { DeviceKind } from '../detection/trace.ts'

export interface DeviceLook {
  readonly kind: DeviceKind
  /** As a person recognises it: "Chrome di Windows". */
  readonly label: string
}

/** A class of devices: what is kept must not tell one of a thousand apart. */
export function describeDevice(userAgent: string): DeviceLook {
  const { browser, system, kind } = deviceOf(userAgent)
  if (browser !== null && system !== null) return { kind, label: `${browser} di ${system}` }
  return { kind, label: browser ?? system ?? 'Perangkat lain' }
}
