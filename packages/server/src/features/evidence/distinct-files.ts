/** The same bytes chosen more than once are one file, called as the first of them; a form says so before. */
export function distinctFiles<File extends { readonly sha256: string }>(files: readonly File[]): File[] {
  return [...Map.groupBy(files, ({ sha256 }) => sha256).values()].flatMap((same) => same.slice(0, 1))
}
