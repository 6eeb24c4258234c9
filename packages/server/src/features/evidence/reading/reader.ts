/** Who reads documents; another version reads everything again, and what the one before found stays beside it. */
export const reader = 'inspect/2'
