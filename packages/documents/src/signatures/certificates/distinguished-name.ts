import type { RelativeDistinguishedNames } from 'pkijs'

const NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '1.2.840.113549.1.9.1': 'E',
}
const MAX_CHARACTERS = 500

/** `CN=Ani, O=Kota Contoh, C=ID`: for people; names are compared by their bytes. */
export function distinguishedName({ typesAndValues }: RelativeDistinguishedNames): string {
  return typesAndValues
    .map(({ type, value }) => `${NAMES[type] ?? type}=${String(value.valueBlock.value)}`)
    .join(', ')
    .slice(0, MAX_CHARACTERS)
}

/** The name that people would say. */
export function commonName({ typesAndValues }: RelativeDistinguishedNames): string | null {
  const found = typesAndValues.find(({ type }) => type === '2.5.4.3')
  return found === undefined ? null : String(found.value.valueBlock.value).slice(0, MAX_CHARACTERS)
}
