/** What went wrong, where, and what to do next. */
export const errors = {
  load: {
    unreachable: 'The file geo/{{file}} could not be fetched{{status}}. The rest of the atlas works without it.',
    'not-json': 'The file geo/{{file}} is damaged: it is not readable as JSON. The rest of the atlas works without it.',
    invalid: 'The file geo/{{file}} is damaged at {{where}}: {{problem}}. The rest of the atlas works without it.',
  },
  httpStatus: ' (HTTP {{status}})',
  layer: 'The map layer {{file}} could not be drawn. The rest of the map works without it.',
  panel: 'This part of the page stopped working: {{message}}. The rest of the atlas goes on.',
  noWebgl:
    'This browser cannot draw the interactive map (WebGL is missing or switched off). A plain map, the tables and all figures work without it.',
  contextLost: 'The graphics driver dropped the map. It is being brought back; nothing you made is lost.',
  contextStays: 'The graphics driver has not given the map back. Reload the page: your view is kept in its address.',
  mapChunk:
    'The code of the interactive map could not be loaded. A plain map, the tables and all figures work without it.',
} as const
