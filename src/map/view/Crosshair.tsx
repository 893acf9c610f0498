import type { Padding } from '../opening-view'

/** Marks the middle of the free part of the map, where Enter opens. */
export const Crosshair = ({ padding }: { readonly padding: Padding }) => (
  <svg
    className="atlas-map__crosshair"
    viewBox="0 0 34 34"
    aria-hidden="true"
    style={{
      left: `calc(50% + ${(padding.left - padding.right) / 2}px)`,
      top: `calc(50% + ${(padding.top - padding.bottom) / 2}px)`,
    }}
  >
    {[
      { colour: '#ffffff', width: 4.5 },
      { colour: '#111111', width: 2 },
    ].map(({ colour, width }) => (
      <path key={colour} d="M17 2V13M17 21V32M2 17H13M21 17H32" stroke={colour} strokeWidth={width} fill="none" />
    ))}
    <circle cx="17" cy="17" r="1.6" fill="#111111" />
  </svg>
)
