/** What a log may know of it: where. What went wrong there is its cause. */
class InstitutionFailed extends Error {
  override readonly name = 'InstitutionFailed'
  constructor(institutionId: string, cause: unknown) {
    super(`It failed in the institution ${institutionId}`, { cause })
  }
}

/** Does it in one institution after the other. Where it fails, the others have their turn all the same; what failed is thrown once all had it. */
export async function inEach(
  institutionIds: readonly string[],
  work: (institutionId: string) => Promise<void>,
): Promise<void> {
  const failures: InstitutionFailed[] = []
  for (const institutionId of institutionIds)
    try {
      await work(institutionId)
    } catch (cause) {
      failures.push(new InstitutionFailed(institutionId, cause))
    }
  if (failures.length > 0) throw new AggregateError(failures)
}
