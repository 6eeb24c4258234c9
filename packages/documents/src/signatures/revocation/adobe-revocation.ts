import { Constructed, Sequence } from 'asn1js'
import { toBytes } from '../cms/read-asn1.ts'

interface CarriedRevocation {
  readonly lists: readonly Uint8Array[]
  readonly answers: readonly Uint8Array[]
}

const TAG = { lists: 0, answers: 1 } as const

/** Adobe's signed attribute: SEQUENCE { [0] SEQUENCE OF CRL, [1] SEQUENCE OF OCSPResponse, … }. */
export function readAdobeRevocation(value: unknown): CarriedRevocation {
  const parts = value instanceof Sequence ? value.valueBlock.value : []
  const carried = (tag: number) =>
    parts.flatMap((part) => {
      const isMeant =
        part instanceof Constructed && part.idBlock.tagClass === 3 && part.idBlock.tagNumber === tag
      const [list] = isMeant ? part.valueBlock.value : []
      return list instanceof Sequence ? list.valueBlock.value.map((item) => toBytes(item.toBER())) : []
    })
  return { lists: carried(TAG.lists), answers: carried(TAG.answers) }
}
