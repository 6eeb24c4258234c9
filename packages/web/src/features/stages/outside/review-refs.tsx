import { Link } from '@tanstack/react-router'

interface ReviewRefsProps {
  readonly codes: readonly string[]
  /** Who records a letter does not open the page of the review: the indicator is what they can look at. */
  readonly byLetter: boolean
}

/** The numbers of indicators, each leading to where its value is seen. */
export function ReviewRefs({ codes, byLetter }: ReviewRefsProps) {
  return codes.map((code, at) => (
    <span key={code}>
      {at > 0 ? ', ' : null}
      {byLetter ? (
        <Link from="/$slug/$year" to="/$slug/$year/penilaian/$code" params={{ code }}>
          {code}
        </Link>
      ) : (
        <Link from="/$slug/$year" to="/$slug/$year/reviu" hash={`indikator-${code}`}>
          {code}
        </Link>
      )}
    </span>
  ))
}
