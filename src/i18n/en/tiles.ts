/** Vector tiles among one's own data: what they are, and what they cannot do. */
export const tiles = {
  count: 'Features: nobody has counted them. They stay in the tiles and are read where you look.',
  size: 'Size',
  sizeUnknown: 'not stated by the server',
  megabytes: '{{n}} MB',
  parts: 'Layers in the tiles',
  zooms: 'Zoom levels',
  zoomRange: '{{from}} to {{to}}',
  attribution: 'Attribution',
  noAttribution: 'none stated',
  host: 'Server',
  bboxText: '{{west}}–{{east}} east, {{south}}–{{north}} north, as the file states it',
  commit: 'Import as a layer of tiles',
  deeper: 'The map ends at zoom {{most}}; deeper tiles are not drawn.',
  shallow: 'Drawn from zoom {{from}} on.',
  notKept:
    'The file is larger than the {{most}} MB this browser keeps: it works until the page is closed, then it has to be chosen again.',
  cannot:
    'A table of all features, their export and their use as mapped ground need the features themselves, and these stay in the tiles. Click a feature for its attributes; for the rest import the part you need as GeoJSON.',
  from: 'Tiles from {{source}}, {{size}}',
  unsaved:
    'The tiles of “{{name}}” are not kept by this browser (it keeps up to {{most}} MB a file). When you come back, choose {{source}} again.',
  missing:
    'The tiles of “{{name}}” are not in this browser. Choose the file again: {{source}}, {{size}}. The layer keeps its name and its looks.',
  again: 'Choose the file again',
  asleep:
    '“{{name}}” takes its tiles from {{host}}. Nothing is requested until you switch it on; that server then learns which part of the country you look at.',
  wake: 'Switch on {{name}}',
  away: 'The tiles of “{{name}}” cannot be had from {{host}}. {{why}}',
  trouble: 'Some tiles of “{{name}}” could not be read, so it has gaps. {{why}}',
} as const
