/** A picture that papers can bear. */
export interface Logo {
  readonly kind: 'png' | 'jpeg'
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}

export type LogoFault = 'not_a_picture' | 'too_large' | 'too_small' | 'too_wide'

export const mostLogoBytes = 512 * 1024
/** Fewer dots are a blur on paper; more take memory and show no more on two centimetres. */
const [leastDots, mostDots] = [100, 2000]

/**
 * What a file says it is, by its first bytes and the size that it states: no picture is drawn here. Whether it can be drawn, the press finds
 * out in its own process.
 */
export function readLogo(bytes: Buffer): Logo | LogoFault {
  if (bytes.length > mostLogoBytes) return 'too_large'
  const found = sizeOfPng(bytes) ?? sizeOfJpeg(bytes)
  if (found === undefined) return 'not_a_picture'
  const { width, height } = found
  if (Math.min(width, height) < leastDots) return 'too_small'
  if (Math.max(width, height) > mostDots) return 'too_wide'
  return { ...found, bytes }
}

type Sized = Omit<Logo, 'bytes'>

const pngSign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function sizeOfPng(bytes: Buffer): Sized | undefined {
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(pngSign)) return undefined
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { kind: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The first frame: of baseline and progressive pictures (ITU-T T.81, B.2.2). */
function sizeOfJpeg(bytes: Buffer): Sized | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker))
      return { kind: 'jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2))
  }
  return undefined
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2
}
