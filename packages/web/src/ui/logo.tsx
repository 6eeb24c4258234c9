/** Five courses, right-aligned: the staircase that is the product's motif. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
      <path d="M1 13h14v2H1zM4 10h11v2H4zM7 7h8v2H7zM10 4h5v2h-5zM13 1h2v2h-2z" />
    </svg>
  )
}
