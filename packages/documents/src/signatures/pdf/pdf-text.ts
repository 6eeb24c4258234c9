import { isKind, type PdfObject } from './pdf-object.ts'

const MAX_CHARACTERS = 500

/** A text string for people, or null. */
export function textOf(object: PdfObject | undefined): string | null {
  if (!isKind(object, 'string')) return null
  const { bytes } = object
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return shorten(new TextDecoder('utf-16be').decode(bytes.subarray(2)))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return shorten(new TextDecoder().decode(bytes))
  return shorten(Buffer.from(bytes).toString('latin1'))
}

const shorten = (text: string) => text.slice(0, MAX_CHARACTERS)

/** `D:20260302093000+07'00'` as an instant, or null where it is not written so. */
export function instantOf(object: PdfObject | undefined): Date | null {
  const parts = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/.exec(
    textOf(object) ?? '',
  )
  if (parts === null) return null
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    ,
    sign,
    zoneHour,
    zoneMinute,
  ] = parts
  const zone = sign === undefined ? 'Z' : `${sign}${zoneHour}:${zoneMinute ?? '00'}`
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(instant.getTime()) ? null : instant
}
