/** A stroke in the colour a course is drawn in; the corridor's own red for a shipped one. */
export const ColourSample = ({ colour = 'var(--corridor)' }: { readonly colour?: string | undefined }) => (
  <svg width="18" height="10" aria-hidden="true">
    <line x1="1" y1="5" x2="17" y2="5" stroke={colour} strokeWidth="4" strokeLinecap="round" />
  </svg>
)
