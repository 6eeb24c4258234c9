/** The packages that the pages are made of. */
export const pageSources = ['web', 'api-client', 'figures', 'maturity', 'passwords', 'permissions'] as const
