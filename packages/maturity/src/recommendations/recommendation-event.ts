/** What can happen to a recommendation, in the words of whoever does it. The list is closed: the fold handles every kind or does not compile. */
export type RecommendationEvent =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'reworded'; readonly text: string }
  | { readonly kind: 'taken_back'; readonly reason: string }
  | {
      readonly kind: 'planned'
      readonly unitId: string
      readonly ownerId: string | null
      readonly dueOn: string
    }
  | { readonly kind: 'dropped'; readonly reason: string }
  | { readonly kind: 'progress_told'; readonly text: string }
  | { readonly kind: 'evidence_added'; readonly itemId: string }
  | { readonly kind: 'evidence_removed'; readonly itemId: string; readonly reason: string }
  | { readonly kind: 'done_reported'; readonly text: string }
  | { readonly kind: 'done_confirmed' }
  | { readonly kind: 'sent_back'; readonly reason: string }
  | { readonly kind: 'not_done'; readonly reason: string }
  | { readonly kind: 'reopened'; readonly reason: string }

export type RecommendationStep = RecommendationEvent['kind']

/** With the day on which it happened, where the institution is. */
export type DatedRecommendationEvent = RecommendationEvent & { readonly on: string }

/**
 * Where a recommendation stands. `written`: nobody has planned it; `reported`: the unit says that it is done and nobody has confirmed that;
 * `not_done`: given up by whoever answers for it, with a reason; `dropped`: not to be followed any more; `taken_back`: a mistake of its writer.
 */
export const recommendationStates = [
  'written',
  'planned',
  'reported',
  'done',
  'not_done',
  'dropped',
  'taken_back',
] as const
export type RecommendationState = (typeof recommendationStates)[number]
