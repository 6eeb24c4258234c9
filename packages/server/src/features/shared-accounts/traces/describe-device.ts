import type { DeviceKind } from '../detection/trace.ts'

export interface DeviceLook {
  readonly kind: DeviceKind
  /** As a person recognises it: "Chrome di Windows". */
  readonly label: string
}

// The order counts: Edge and Opera also call themselves Chrome, Chrome calls itself Safari, Android is a Linux.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string, DeviceKind])[] = [
  [/\biPhone\b/, 'iPhone', 'phone'],
  [/\biPad\b/, 'iPad', 'tablet'],
  [/\bAndroid\b.*\bMobile\b/, 'Android', 'phone'],
  [/\bAndroid\b/, 'Android', 'tablet'],
  [/\bWindows\b/, 'Windows', 'computer'],
  [/\bCrOS\b/, 'ChromeOS', 'computer'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS', 'computer'],
  [/\bLinux\b/, 'Linux', 'computer'],
]

/** A class of devices, never a version: what is kept must not tell one of a thousand apart. */
export function describeDevice(userAgent: string): DeviceLook {
  const browser = browsers.find(([sign]) => sign.test(userAgent))?.[1]
  const [, system, kind] = systems.find(([sign]) => sign.test(userAgent)) ?? [undefined, undefined, 'unknown']
  if (browser !== undefined && system !== undefined) return { kind, label: `${browser} di ${system}` }
  return { kind, label: browser ?? system ?? 'Perangkat lain' }
}
