/** The flight along the corridor. */
export const flight = {
  title: 'Fly along the corridor',
} as const
