/** What stands in the bar and what behind "Lainnya": a bar of four, of which "Lainnya" is one where not all fit. */
export function splitForBar<Destination>(all: readonly Destination[], places = 4) {
  if (all.length <= places) return { direct: all, more: [] }
  return { direct: all.slice(0, places - 1), more: all.slice(places - 1) }
}
