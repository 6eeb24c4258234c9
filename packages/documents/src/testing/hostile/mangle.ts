import { Chance } from '../../inspect/testing/chance.ts'

/** The same bytes with so many bits turned over, the same ones for the same seed. */
export function flipBits(
  bytes: Buffer,
  { seed, flips }: { readonly seed: number; readonly flips: number },
): Buffer {
  const chance = new Chance(seed)
  const changed = Buffer.from(bytes)
  for (let flip = 0; flip < flips; flip += 1) {
    const at = chance.whole(0, changed.length - 1)
    changed.writeUInt8((changed[at] ?? 0) ^ (1 << chance.whole(0, 7)), at)
  }
  return changed
}

/** What arrives of a file when the line breaks. */
export const cutOff = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share))
