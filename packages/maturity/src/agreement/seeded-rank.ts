const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/**
 * The place of a code in an order that a seed decides: a whole number of 64 bits, the same for the same seed and code wherever it is
 * computed, and without any pattern that a chooser could aim at. Not secret: whoever knows the seed can check the choice, which is the
 * point. FNV-1a over both texts, then the final mixing of MurmurHash3, because codes differ in their last letter only.
 */
export function seededRank(seed: string, code: string): bigint {
  let hash = OFFSET
  for (const unit of `${seed.length} ${seed}${code}`)
    hash = wrap((hash ^ BigInt(unit.codePointAt(0) ?? 0)) * PRIME)
  hash = wrap((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn)
  hash = wrap((hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n)
  return hash ^ (hash >> 33n)
}

function wrap(value: bigint): bigint {
  return BigInt.asUintN(64, value)
}
