/** What somebody types in a room and has not said yet: nobody else's to see, also on a shared device. */
export interface KeptWhere {
  readonly personId: string
  readonly name: string
}

export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = ({ personId, name }: KeptWhere) => `undagi.interview-text/${personId}/${name}`

export function readText(where: KeptWhere, storage = deviceStorage()): string {
  try {
    return storage?.getItem(keyOf(where)) ?? ''
  } catch {
    return ''
  }
}

export function writeText(where: KeptWhere, text: string, storage = deviceStorage()): void {
  try {
    if (text === '') storage?.removeItem(keyOf(where))
    else storage?.setItem(keyOf(where), text)
  } catch {
    // it lives as long as the page
  }
}

/** Some browsers refuse even to be asked. */
export function deviceStorage(): DeviceStorage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
