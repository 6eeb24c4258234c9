/** Where the properties of every run begin: the same commit is tried with the same examples, wherever it is tried. */
const SEED = 20_261_127

/** Said to the runners of one run by its environment; "random" asks for examples that nobody has tried yet. */
export function settlePropertySeed(asked = process.env.UNDAGI_PROPERTY_SEED): void {
  const seed = asked === 'random' ? Math.trunc(Math.random() * 2 ** 31) : Number(asked ?? SEED)
  if (!Number.isSafeInteger(seed))
    throw new Error(`UNDAGI_PROPERTY_SEED: "${asked}" bukan bilangan bulat atau "random".`)
  if (asked === 'random') process.stderr.write(`UNDAGI_PROPERTY_SEED=${seed}\n`)
  process.env.UNDAGI_PROPERTY_SEED = String(seed)
}
