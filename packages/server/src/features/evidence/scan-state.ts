interface ScannedOrNot {
  readonly scan: 'clean' | 'found' | 'too_large' | null
}

/** What is known of viruses in a file. Only a scanner that looked at it says "clean". */
export function scanStateOf({ scan }: ScannedOrNot, scanning: { readonly isSetUp: boolean }) {
  return scan ?? (scanning.isSetUp ? ('waiting' as const) : ('not_set_up' as const))
}
